package org.laurea.sync.internal.json;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** Writes JSON by RFC 8785 (JCS): one value, one text. Texts are brought to Unicode NFC. */
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The bytes of a value, in UTF-8.
     *
     * @throws JsonFault if a text holds half a surrogate pair, or a number is too large to be exact everywhere
     */
    public static byte[] bytes(Json value) throws JsonFault {
        CanonicalJson writer = new CanonicalJson();
        writer.value(value);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Json value) throws JsonFault {
        if (value instanceof Json.Members object) {
            object(object);
        } else if (value instanceof Json.Items array) {
            array(array);
        } else if (value instanceof Json.Text text) {
            text(text.value());
        } else if (value instanceof Json.Whole number) {
            number(number.value());
        } else if (value instanceof Json.Truth truth) {
            out.append(truth.value());
        }
    }

    private void object(Json.Members object) throws JsonFault {
        char before = '{';
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            out.append(before);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void array(Json.Items array) throws JsonFault {
        char before = '[';
        for (Json item : array.items()) {
            out.append(before);
            value(item);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    private void number(long value) throws JsonFault {
        if (value > LARGEST || value < -LARGEST) {
            throw new JsonFault("number");
        }
        out.append(value);
    }

    private void text(String given) throws JsonFault {
        String text = Normalizer.isNormalized(given, Normalizer.Form.NFC) ? given
                : Normalizer.normalize(given, Normalizer.Form.NFC);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(unit).append(text.charAt(++i));
            } else if (Character.isSurrogate(unit)) {
                throw new JsonFault("surrogate");
            } else {
                unit(unit);
            }
        }
        out.append('"');
    }

    private void unit(char unit) {
        switch (unit) {
            case '"', '\\' -> out.append('\\').append(unit);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < ' ') {
                    out.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 15));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
