package org.laurea.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class JsonTextTest {

    @Test
    void escapesWhatJsonDemandsAndNothingElse() throws IOException {
        assertEquals("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\u007F/'汉\uD842\uDFB7\"",
                written("\"\\\b\f\n\r\t\u0001\u007F/'汉\uD842\uDFB7"));
    }

    @Test
    void escapesSurrogatesWithoutPartner() throws IOException {
        assertEquals("\"\\ud842\"", written("\uD842"));
        assertEquals("\"x\\udfb7y\"", written("x\uDFB7y"));
        assertEquals("\"\\udfb7\\ud842\"", written("\uDFB7\uD842"));
    }

    @Test
    void writesTextLongerThanItsBuffer() throws IOException {
        String text = "汉字\uD842\uDFB7\"x".repeat(40_000);
        assertEquals(text, JsonReader.string(written(text)));
    }

    @Property(tries = 300)
    void readsBackWhatWasWritten(
            @ForAll @StringLength(max = 200) @CharRange(from = 0, to = '\uFFFF') String text) throws IOException {
        assertEquals(text, JsonReader.string(written(text)));
    }

    @Test
    void writesNull() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonText json = new JsonText(bytes);
        json.string(null).raw(",").number(-7).raw(",").bool(true).flush();
        assertEquals("null,-7,true", bytes.toString(StandardCharsets.UTF_8));
    }

    private static String written(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonText json = new JsonText(bytes);
        json.string(text).flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
