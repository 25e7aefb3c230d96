package org.laurea.sync.pack;

import java.util.List;
import java.util.function.UnaryOperator;

/** Packages whose manifest says something else than it did. */
final class Changed {

    private Changed() {}

    static OpenedPackage chunks(OpenedPackage opened, String name, List<PackedChunk> chunks) {
        return changed(opened, name, file -> new PackedFile(name, file.coding(), file.size(), file.sm3(), file.sha256(),
                chunks));
    }

    static OpenedPackage size(OpenedPackage opened, String name, long size) {
        return changed(opened, name, file -> new PackedFile(name, file.coding(), size, file.sm3(), file.sha256(),
                file.chunks()));
    }

    private static OpenedPackage changed(OpenedPackage opened, String name, UnaryOperator<PackedFile> change) {
        Manifest was = opened.manifest();
        List<PackedFile> files = was.files().stream().map(file -> file.name().equals(name) ? change.apply(file) : file)
                .toList();
        return new OpenedPackage(new Manifest(was.id(), was.kind(), was.unit(), was.records(), was.facts(), was.key(),
                files), opened.signed());
    }
}
