package org.laurea.office.internal.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;

/** Writes small files that are whole at every moment. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, byte[] content) throws InputException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException(Messages.beside(WholeFile.class).text("file.unwritable", file), e);
        }
    }
}
