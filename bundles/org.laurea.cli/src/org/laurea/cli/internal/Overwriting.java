package org.laurea.cli.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;

/** Keeps the user's own file from being overwritten. */
public final class Overwriting {

    private Overwriting() {}

    /**
     * Refuses outputs that are the input, one another, or a folder.
     *
     * @param outputs the outputs; {@code null} for one that was not asked for
     */
    public static void refuse(Path input, @Nullable Path... outputs) throws InputException, IOException {
        for (int i = 0; i < outputs.length; i++) {
            Path output = outputs[i];
            if (output == null) {
                continue;
            }
            if (Files.isDirectory(output)) {
                throw new FileAlreadyExistsException(output.toString());
            }
            if (isSame(input, output)) {
                throw new InputException(Session.text("output.isInput", output));
            }
            for (int j = 0; j < i; j++) {
                Path other = outputs[j];
                if (other != null && isSame(other, output)) {
                    throw new InputException(Session.text("output.twice", output));
                }
            }
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isSameFile(one, other);
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
