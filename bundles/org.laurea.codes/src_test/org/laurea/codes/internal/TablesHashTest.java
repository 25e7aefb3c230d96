package org.laurea.codes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TablesHashTest {

    @Test
    void hashThatIsShippedIsThatOfTheFiles() {
        Tables tables = new Tables(null);
        assertEquals(tables.hashOfFiles(), tables.sha256(), "version.txt must follow a change of the tables");
        assertEquals("2026.1", tables.version());
    }
}
