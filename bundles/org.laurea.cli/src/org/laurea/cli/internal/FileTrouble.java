package org.laurea.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Localized;

/** What went wrong with a file, for people: which file, why, and what helps. */
final class FileTrouble {

    private static final int UUID_LENGTH = 36;

    private FileTrouble() {}

    static Localized of(IOException failure) {
        String key = key(failure);
        String file = failure instanceof FileSystemException about ? name(about.getFile()) : "";
        return file.isEmpty() ? Session.text(key) : Session.text(key + ".named", file);
    }

    /** The trouble with a file that a library wrapped into another failure; {@code null} if there is none. */
    static @Nullable IOException behind(Throwable failure) {
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException trouble
                    && (failure instanceof UncheckedIOException || !"file.failed".equals(key(trouble)))) {
                return trouble;
            }
        }
        return null;
    }

    private static String key(IOException failure) {
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return "file.missing";
        }
        if (failure instanceof AccessDeniedException) {
            return "file.denied";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof DirectoryNotEmptyException) {
            return "file.exists";
        }
        String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("no space") || text.contains("quota")) {
            return "file.full";
        }
        return text.contains("broken pipe") ? "file.pipe" : "file.failed";
    }

    /** The base name; temporary names lead back to the file they stand for. */
    private static String name(@Nullable String file) {
        if (file == null) {
            return "";
        }
        Path base = Path.of(file).getFileName();
        String name = base == null ? file : base.toString();
        boolean temporary = name.startsWith(".") && name.length() > UUID_LENGTH
                && (name.endsWith(".part") || name.endsWith(".tmp"));
        int end = temporary ? name.lastIndexOf('.') - 1 - UUID_LENGTH : -1;
        return end > 1 ? name.substring(1, end) : name;
    }
}
