package org.laurea.office.internal.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.laurea.core.text.InputException;

/**
 * A file as it was at a moment, to notice that somebody saved it since.
 *
 * @param file the file
 * @param size its size in bytes
 * @param changed when it was changed last
 */
record Seen(Path file, long size, FileTime changed) {

    static Seen of(Path file) throws InputException {
        try {
            return new Seen(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new InputException(Texts.text("file.gone", String.valueOf(file.getFileName())), e);
        }
    }

    /** Fails if the file is another one now. */
    void require() throws InputException {
        if (!equals(of(file))) {
            throw Texts.mistake("file.changed", String.valueOf(file.getFileName()));
        }
    }
}
