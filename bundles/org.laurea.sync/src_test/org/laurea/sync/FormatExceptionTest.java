package org.laurea.sync;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.Language;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

class FormatExceptionTest {

    @Test
    void everyFaultOfEveryPartIsToldInBothLanguages() {
        for (Fault fault : Fault.values()) {
            for (Part part : Part.values()) {
                FormatException told = new FormatException(fault, part, "files.0");
                assertTrue(told.text().in(Language.ZH).contains("files.0"));
                assertTrue(told.text().in(Language.EN).contains("files.0"));
                assertNotEquals(told.text().in(Language.ZH), told.text().in(Language.EN));
            }
        }
    }
}
