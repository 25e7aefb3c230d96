package org.laurea.sync.internal.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Reads JSON that others wrote: no duplicate members, nothing after the value, whole numbers only, limited depth. */
public final class StrictJson {

    private static final int DEPTH = 16;
    private static final int DIGITS = 17;
    private static final long LARGEST = (1L << 53) - 1;

    private final JsonFactory factory;

    /**
     * A reader.
     *
     * @param longestText in UTF-16 code units
     */
    public StrictJson(int longestText) {
        factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(DIGITS)
                        .maxStringLength(longestText).maxNameLength(1000).build())
                .build();
    }

    /** Reads a value in any layout. */
    public Json read(byte[] bytes) throws JsonFault {
        try (JsonParser in = factory.createParser(decoded(bytes))) {
            in.nextToken();
            Json value = value(in);
            if (in.nextToken() != null) {
                throw new JsonFault("end");
            }
            return value;
        } catch (IOException e) {
            throw new JsonFault("JSON", e);
        }
    }

    /** Reads a value that must be written the way {@link CanonicalJson} writes it. */
    public Json readCanonical(byte[] bytes) throws JsonFault {
        Json value = read(bytes);
        if (!Arrays.equals(CanonicalJson.bytes(value), bytes)) {
            throw new JsonFault("RFC 8785");
        }
        return value;
    }

    private static char[] decoded(byte[] bytes) throws CharacterCodingException {
        var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        char[] text = new char[decoded.remaining()];
        decoded.get(text);
        return text;
    }

    private static Json value(JsonParser in) throws IOException, JsonFault {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new JsonFault("end");
        }
        return switch (token) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> new Json.Text(in.getText());
            case VALUE_NUMBER_INT -> whole(in);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(token == JsonToken.VALUE_TRUE);
            default -> throw new JsonFault(token.name());
        };
    }

    private static Json whole(JsonParser in) throws IOException, JsonFault {
        long value = in.getLongValue();
        if (value > LARGEST || value < -LARGEST) {
            throw new JsonFault("number");
        }
        return new Json.Whole(value);
    }

    private static Json object(JsonParser in) throws IOException, JsonFault {
        Json.Members object = new Json.Members();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            object.with(name, value(in));
        }
        return object;
    }

    private static Json array(JsonParser in) throws IOException, JsonFault {
        List<Json> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in));
        }
        return new Json.Items(items);
    }
}
