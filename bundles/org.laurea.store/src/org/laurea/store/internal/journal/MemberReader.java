package org.laurea.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads JSON of which it is known what comes next. */
final class MemberReader implements Closeable {

    private final JsonParser in;

    MemberReader(JsonParser in) {
        this.in = in;
    }

    /** Goes into the next object, if there is one. */
    boolean nextObject() throws IOException {
        JsonToken token = in.nextToken();
        if (token != null && token != JsonToken.START_OBJECT) {
            throw unknown();
        }
        return token != null;
    }

    /** Whether the next token is {@code wanted}; else it must be the end of the array or object. */
    boolean nextIs(JsonToken wanted) throws IOException {
        JsonToken token = in.nextToken();
        if (token != wanted && token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT) {
            throw unknown();
        }
        return token == wanted;
    }

    /** Goes over the next token, which must be {@code wanted}. */
    void expect(JsonToken wanted) throws IOException {
        if (in.nextToken() != wanted) {
            throw unknown();
        }
    }

    /** Goes to the value of the next member, which must be {@code name}, and over its first token. */
    void member(String name, JsonToken first) throws IOException {
        expect(JsonToken.FIELD_NAME);
        if (!name.equals(in.currentName())) {
            throw unknown();
        }
        expect(first);
    }

    /** The name of the member that the last token began. */
    String name() throws IOException {
        return in.currentName();
    }

    /** The next token as a text. */
    String text() throws IOException {
        expect(JsonToken.VALUE_STRING);
        return in.getText();
    }

    /** The next token as a whole number. */
    long number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT);
        return in.getLongValue();
    }

    /** The next member as a text. */
    String text(String name) throws IOException {
        member(name, JsonToken.VALUE_STRING);
        return in.getText();
    }

    /** The next member as bytes in base64. */
    byte[] binary(String name) throws IOException {
        member(name, JsonToken.VALUE_STRING);
        return in.getBinaryValue();
    }

    /** The next member as a whole number. */
    long number(String name) throws IOException {
        member(name, JsonToken.VALUE_NUMBER_INT);
        return in.getLongValue();
    }

    /** The next member as an id. */
    UUID uuid(String name) throws IOException {
        return UUID.fromString(text(name));
    }

    /** The next member as texts. */
    List<String> texts(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        member(name, JsonToken.START_ARRAY);
        while (nextIs(JsonToken.VALUE_STRING)) {
            texts.add(in.getText());
        }
        return texts;
    }

    private static IOException unknown() {
        return new IOException("not what this version writes");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
