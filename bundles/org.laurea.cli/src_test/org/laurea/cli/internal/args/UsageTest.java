package org.laurea.cli.internal.args;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    private static final List<String> COMMANDS = List.of("demo", "check", "sample", "template", "convert", "platform",
            "codes", "photos");

    @ParameterizedTest
    @CsvSource({"chek, check", "chekc, check", "plat, platform", "templates, template", "smaple, sample", "code, codes",
            "xyz, ''", "d, ''", "open, ''"})
    void suggestsTheNearest(String word, String nearest) {
        assertEquals(nearest, Usage.nearest(word, COMMANDS));
    }
}
