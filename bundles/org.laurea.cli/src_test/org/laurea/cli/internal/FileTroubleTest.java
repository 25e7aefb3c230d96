package org.laurea.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.Language;

class FileTroubleTest {

    private static String told(IOException failure) {
        return FileTrouble.of(failure).in(Language.EN);
    }

    @Test
    void namesTheFileAndTheRemedy() {
        assertEquals("b.xlsx: there is no such file or folder; check the path",
                told(new NoSuchFileException("/a/b.xlsx")));
        assertEquals("b.xlsx: no permission to read or write; choose another folder, or close the program that uses it",
                told(new AccessDeniedException("/a/b.xlsx")));
    }

    @Test
    void temporaryNamesLeadBackToTheFile() {
        String temporary = "/a/.b.xlsx.123e4567-e89b-12d3-a456-426614174000.part";
        assertEquals("b.xlsx: there is no such file or folder; check the path",
                told(new NoSuchFileException(temporary)));
    }

    @Test
    void aFullDiskIsRecognised() {
        assertEquals("The disk is full; make room and try again. Nothing half-written was left behind",
                told(new IOException("No space left on device")));
        assertEquals("x: the disk is full; make room and try again. Nothing half-written was left behind",
                told(new FileSystemException("x", null, "No space left on device")));
    }
}
