package org.laurea.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.read.Failures;
import org.laurea.exchange.internal.read.Opening;

/** Opens table files of any known form. */
public final class SourceFiles {

    private SourceFiles() {}

    /**
     * Recognises a file by its content. Macros are never run and external links never followed.
     *
     * @throws InputException if it cannot be read: absent, encrypted, damaged, of no known form, or made to do harm (FILE-01)
     */
    public static SourceFile open(Path file) throws InputException {
        return open(file, null);
    }

    /**
     * Recognises a file by its content, as {@link #open(Path)} does, but reads its text in an encoding that a person chose.
     *
     * @param charset the encoding of text and HTML, {@code null} to find it; other forms do not heed it
     */
    public static SourceFile open(Path file, @Nullable Charset charset) throws InputException {
        try {
            return Opening.open(file, charset);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw Failures.explain(file, e);
        }
    }
}
