package org.laurea.office.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFieldsTest {

    @TempDir
    Path folder;

    @Test
    void thoseOfTheNoticeHoldUnlessAFileNamesOthers() throws Exception {
        KeyFields shipped = KeyFields.of(folder);
        assertTrue(shipped.codes().containsAll(Set.of("XWLBM", "HXWRQ", "XWZSBH", "XM", "ZJHM")));
        assertFalse(shipped.codes().contains("XZXM"));
        Files.writeString(folder.resolve("key-fields.csv"), "code\nXZXM\n\nXM,own\n");
        assertEquals(Set.of("XZXM", "XM"), KeyFields.of(folder).codes());
    }
}
