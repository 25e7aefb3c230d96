package org.laurea.exchange.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.text.InputException;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFiles;

class WideTextTest {

    /** Halves of these characters are bytes that look like control characters. */
    private static final String ODD_HALVES = "\uD840\uDC01\uD841\uDC02\u4E03\u4E0B";

    @TempDir
    private Path folder;

    @Test
    void bytesOfWideCharactersAreNoControlCharacters() throws IOException, InputException {
        Path file = folder.resolve("wide.txt");
        Files.writeString(file, "\uFEFFXM\tLWTM\r\n" + (ODD_HALVES + '\t' + ODD_HALVES + "\r\n").repeat(50),
                StandardCharsets.UTF_16LE);
        assertEquals(FileForm.TAB_TEXT, SourceFiles.open(file).form());
    }
}
