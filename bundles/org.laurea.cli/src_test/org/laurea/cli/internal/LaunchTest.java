package org.laurea.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;

class LaunchTest {

    @Test
    void theLanguageMayStandAnywhere() throws InputException {
        assertEquals(Language.EN, Launch.language(List.of("check", "a", "--lang", "en"), Language.ZH));
        assertEquals(Language.ZH, Launch.language(List.of("--lang=zh", "check"), Language.EN));
        assertEquals(Language.EN, Launch.language(List.of("check", "--", "--lang", "zh"), Language.EN));
        assertEquals(Language.EN, Launch.language(List.of("check", "--lang"), Language.EN));
    }

    @Test
    void aFailureWritesNoData() throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                throw new AssertionError("what is left is not written");
            }
        };
        assertEquals(2, Launch.run(List.of("chek"), data, () -> {
            throw new AssertionError("no services are needed");
        }, Clock.systemUTC()));
    }

    @Test
    void anotherLanguageIsAMistake() {
        assertThrows(InputException.class, () -> Launch.language(List.of("--lang", "fr"), Language.EN));
    }
}
