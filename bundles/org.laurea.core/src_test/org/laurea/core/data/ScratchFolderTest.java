package org.laurea.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

    @TempDir
    Path folder;

    @Test
    void goesWithAllThatIsInIt() throws IOException {
        Path path;
        try (ScratchFolder scratch = ScratchFolder.make(folder)) {
            path = scratch.path();
            assertEquals(folder, path.getParent());
            Files.createDirectories(path.resolve("a/b"));
            Files.writeString(path.resolve("a/b/c"), "text");
            assertTrue(Files.exists(path.resolve("a/b/c")));
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void liesAmongTheTemporaryFilesOfTheSystemWhereNoFolderIsNamed() throws IOException {
        try (ScratchFolder scratch = ScratchFolder.make(null)) {
            assertEquals(Path.of(System.getProperty("java.io.tmpdir")).toRealPath(),
                    scratch.path().getParent().toRealPath());
        }
    }
}
