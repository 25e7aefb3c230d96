package org.laurea.degree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.validation.Severity;

class PhotoCheckTest {

    private static final int USUAL = 30 * 1024;

    @TempDir
    Path folder;

    private void photo(String name, int width, int height, int components, int bytes, boolean ends) throws IOException {
        byte[] file = new byte[bytes];
        byte[] head = HexFormat.of().parseHex("FFD8FFC0000B08%04X%04X%02X".formatted(height, width, components));
        System.arraycopy(head, 0, file, 0, head.length);
        Arrays.fill(file, head.length, bytes, (byte) 0x55);
        if (ends) {
            file[bytes - 2] = (byte) 0xFF;
            file[bytes - 1] = (byte) 0xD9;
        }
        Files.write(folder.resolve(name), file);
    }

    private void good(String name) throws IOException {
        photo(name, 480, 640, 3, USUAL, true);
    }

    private PhotoReport check(String... numbers) throws IOException, InputException {
        return PhotoCheck.check(folder, sink -> {
            for (int i = 0; i < numbers.length; i++) {
                @Nullable
                String[] texts = {"name", numbers[i]};
                sink.accept(new Row(i + 2, texts, null));
            }
        }, 1);
    }

    private static List<String> told(PhotoReport report) {
        return report.findings().stream().map(found -> found.row() + " " + found.file() + " " + found.problem())
                .toList();
    }

    @Test
    void goodPhotosHaveNoFindings() throws IOException, InputException {
        good("11010519900307001X.jpg");
        good("E12345678.jpg");
        PhotoReport report = check("11010519900307001X", "E12345678", "");
        assertEquals(List.of(), told(report));
        assertEquals(2, report.people());
        assertEquals(2, report.photos());
    }

    @Test
    void findsMissingAndSurplus() throws IOException, InputException {
        good("A.jpg");
        good("Z.jpg");
        assertEquals(List.of("3 B.jpg MISSING", "0 Z.jpg SURPLUS"), told(check("A", "B")));
    }

    @Test
    void filesThatSystemsPutThereAreNoPhotos() throws IOException, InputException {
        good("A.jpg");
        for (String name : List.of("Thumbs.db", "desktop.ini", ".DS_Store")) {
            Files.write(folder.resolve(name), new byte[1]);
        }
        PhotoReport report = check("A");
        assertEquals(List.of(), told(report));
        assertEquals(1, report.photos());
    }

    @Test
    void aPersonInTwoRowsNeedsOnePhoto() throws IOException, InputException {
        good("A.jpg");
        assertEquals(List.of(), told(check("A", "A")));
    }

    @Test
    void lettersOfEitherCaseMatch() throws IOException, InputException {
        good("11010519900307001x.jpg");
        assertEquals(List.of(), told(check("11010519900307001X")));
    }

    @Test
    void findsWhatDiffersFromTheSpecification() throws IOException, InputException {
        photo("A.jpg", 640, 480, 3, USUAL, true);
        photo("B.jpg", 480, 640, 1, USUAL, true);
        photo("C.jpg", 480, 640, 3, USUAL, false);
        photo("D.jpg", 480, 640, 3, 20 * 1024 - 1, true);
        photo("E.jpg", 480, 640, 3, 100 * 1024 + 1, true);
        good("F.JPEG");
        Files.write(folder.resolve("G.jpg"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        PhotoReport report = check("A", "B", "C", "D", "E", "F", "G");
        assertEquals(List.of("2 A.jpg DIMENSIONS", "3 B.jpg COLOURS", "4 C.jpg TRUNCATED", "5 D.jpg FILE_SIZE",
                "6 E.jpg FILE_SIZE", "7 F.JPEG EXTENSION", "8 G.jpg NOT_JPEG"), told(report));
        assertEquals(4, report.count(Severity.ERROR));
        assertEquals(3, report.count(Severity.WARNING));
        assertEquals("640×480 pixels instead of 480×640", report.findings().get(0).message().in(Language.EN));
    }

    @Test
    void twoFilesForOnePersonAreTold() throws IOException, InputException {
        good("A.jpg");
        good("A.jpeg");
        assertEquals(List.of("2 A.jpeg EXTENSION", "2 A.jpg TWICE"), told(check("A")));
    }

    @Test
    void foldersAndHiddenFilesAreLeftOut() throws IOException, InputException {
        Files.createDirectory(folder.resolve("old"));
        Files.write(folder.resolve(".DS_Store"), new byte[1]);
        assertEquals(0, check().photos());
    }

    @Test
    void messagesHoldNoIdNumber() throws IOException, InputException {
        good("110105199003070013.jpg");
        for (PhotoFinding finding : check("110105199003070021").findings()) {
            for (Language language : Language.values()) {
                assertFalse(finding.message().in(language).contains("110105"));
            }
        }
    }
}
