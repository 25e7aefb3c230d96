package org.laurea.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.laurea.exchange.internal.write.PendingFile;

/** A file that appears under its name when it is complete, or not at all; also when the process is interrupted. */
public final class NewFile {

    private NewFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file; one that is there is replaced when the new one is complete. */
    public static void write(Path path, Content content) throws IOException {
        try (PendingFile file = PendingFile.beside(path)) {
            try (OutputStream out = file.open()) {
                content.writeTo(out);
            }
            file.commit();
        }
    }
}
