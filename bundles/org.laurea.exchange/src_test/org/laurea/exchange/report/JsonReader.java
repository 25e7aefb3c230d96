package org.laurea.exchange.report;

/** Reads a JSON string the way RFC 8259 says, for tests; fails where the text is not one. */
final class JsonReader {

    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    static String string(String json) {
        JsonReader reader = new JsonReader(json);
        String text = reader.string();
        if (reader.at != json.length()) {
            throw new AssertionError("text after the string");
        }
        return text;
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c < ' ') {
                throw new AssertionError("control character at " + at);
            }
            text.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
            }
            default -> throw new AssertionError("escape " + c);
        };
    }

    private void expect(char c) {
        if (json.charAt(at++) != c) {
            throw new AssertionError("no " + c + " at " + at);
        }
    }
}
