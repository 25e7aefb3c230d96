package org.laurea.exchange.internal.read;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.exchange.SourceFiles;

/** Makes one clear line of whatever went wrong while a file was read (FILE-01). */
public final class Failures {

    private static final String PREFIX = "read.FILE-01.";

    private Failures() {}

    /** What the user is told about {@code failure} while {@code file} was read. */
    public static InputException explain(Path file, Throwable failure) {
        String reason = "damaged";
        Object[] more = {};
        if (failure instanceof Unreadable known) {
            reason = known.reason();
            more = known.arguments();
        } else if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            reason = "absent";
        } else if (failure instanceof AccessDeniedException) {
            reason = "denied";
        } else if (failure instanceof EOFException) {
            reason = "truncated";
        } else if (failure instanceof OutOfMemoryError) {
            reason = "memory";
        } else if (failure instanceof IOException && !(failure instanceof ZipException)) {
            reason = "device";
        }
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = String.valueOf(file.getFileName());
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new InputException(Messages.beside(SourceFiles.class).text(PREFIX + reason, arguments), failure);
    }
}
