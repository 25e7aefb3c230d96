package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.laurea.cli.internal.Session;
import org.laurea.core.text.InputException;
import org.laurea.sync.pack.SealedPackage;

/** A signed answer of a hub in a file: alone, or in the package that it answers. */
final class ReceiptFile {

    private static final long LONGEST = 1L << 26;

    private ReceiptFile() {}

    static byte[] read(Path file) throws InputException, IOException {
        if (Files.isDirectory(file) || isZip(file)) {
            try (SealedPackage sealed = SealedPackage.open(file)) {
                return sealed.receipt().orElseThrow(() -> new InputException(Session.text("verify.none", file)));
            }
        }
        if (Files.size(file) > LONGEST) {
            throw new InputException(Session.text("keys.long", file));
        }
        return Files.readAllBytes(file);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }
}
