package org.laurea.cli.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void escapesWhatItMust() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Json().put("a\"", "b\\\n\u4E00").put("n", null).put("l", List.of(1, true))
                .put("o", new Json()).print(new PrintWriter(bytes, false, StandardCharsets.UTF_8));
        assertEquals("{\"a\\\"\":\"b\\\\\\u000a\u4E00\",\"n\":null,\"l\":[1,true],\"o\":{}}\n",
                bytes.toString(StandardCharsets.UTF_8));
    }
}
