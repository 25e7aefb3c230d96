package org.laurea.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class DataFolderTest {

    @Test
    void theVariableComesBeforeTheProperty() {
        assertEquals(Path.of("/variable"), DataFolder.of("/variable", "/property", "/home"));
        assertEquals(Path.of("/property"), DataFolder.of(null, "/property", "/home"));
        assertEquals(Path.of("/home/.laurea"), DataFolder.of(null, null, "/home"));
    }

    @Test
    void emptyValuesDoNotCount() {
        assertEquals(Path.of("/property"), DataFolder.of("", "/property", "/home"));
        assertEquals(Path.of("/home/.laurea"), DataFolder.of(" ", "", "/home"));
    }
}
