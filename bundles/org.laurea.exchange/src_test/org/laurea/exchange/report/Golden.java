package org.laurea.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Expected outputs beside the tests. */
final class Golden {

    private Golden() {}

    static String read(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
