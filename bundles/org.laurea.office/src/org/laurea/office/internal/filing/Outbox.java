package org.laurea.office.internal.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Packages on their way, each in a folder that is named by its batch.
 *
 * @param folder need not be there
 */
record Outbox(Path folder) {

    Path place(UUID batch) {
        return folder.resolve(batch.toString());
    }

    boolean has(UUID batch) {
        return Files.isRegularFile(label(place(batch)));
    }

    /** Makes room for a package of a batch. */
    void clear(UUID batch) throws IOException {
        Files.createDirectories(folder);
        remove(batch);
    }

    /** Puts a package that is filed aside: a hub that lost it may need it again. Without one in the box nothing is done. */
    void putAside(UUID batch) throws IOException {
        if (has(batch)) {
            note(batch).remove();
            Outbox aside = aside();
            aside.clear(batch);
            Files.move(place(batch), aside.place(batch), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The packages that are filed. */
    Outbox aside() {
        return new Outbox(folder.resolve("filed"));
    }

    /** What is noted of the last try to send the package of a batch. */
    TryNote note(UUID batch) {
        return new TryNote(folder.resolve(batch + ".try"));
    }

    /** Removes a package. Its label goes first: what is left without it is no package. */
    void remove(UUID batch) throws IOException {
        Path place = place(batch);
        note(batch).remove();
        if (Files.isDirectory(place)) {
            Files.deleteIfExists(label(place));
            try (Stream<Path> all = Files.walk(place)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static Path label(Path place) {
        return place.resolve("laurea-package.json");
    }
}
