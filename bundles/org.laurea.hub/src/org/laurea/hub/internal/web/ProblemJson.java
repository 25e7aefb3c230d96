package org.laurea.hub.internal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.laurea.core.text.Language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Problems in JSON: the members of RFC 9457 in the caller's language, the text in both, the reason for programs. What
 * {@link org.laurea.sync.wire.Problem} reads of it is the part that every client knows.
 */
final class ProblemJson {

    private ProblemJson() {}

    static byte[] of(Problem problem, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", problem.type().uri());
            json.writeStringField("reason", problem.kind().tag());
            json.writeNumberField("status", problem.type().status());
            json.writeStringField("title", problem.title().in(language));
            json.writeStringField("detail", problem.detail().in(language));
            json.writeObjectFieldStart("text");
            for (Language each : Language.values()) {
                json.writeStringField(each.tag(), problem.detail().in(each));
            }
            json.writeEndObject();
            for (Map.Entry<String, Object> member : problem.members().entrySet()) {
                json.writeFieldName(member.getKey());
                value(json, member.getValue());
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                json.writeString(String.valueOf(each));
            }
            json.writeEndArray();
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
