package org.laurea.hub.internal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.laurea.core.text.Language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Problems as {@code application/problem+json}: the members of RFC 9457 in the caller's language, and the texts in both. */
final class ProblemJson {

    static final String TYPE = "application/problem+json";
    private static final String PREFIX = "urn:laurea:problem:";

    private ProblemJson() {}

    static byte[] of(Problem problem, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", PREFIX + problem.kind().tag());
            json.writeNumberField("status", problem.kind().status());
            json.writeStringField("title", problem.title().in(language));
            json.writeStringField("detail", problem.detail().in(language));
            for (Language each : Language.values()) {
                json.writeObjectFieldStart(each.tag());
                json.writeStringField("title", problem.title().in(each));
                json.writeStringField("detail", problem.detail().in(each));
                json.writeEndObject();
            }
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
            String text = String.valueOf(value);
            if (text.isEmpty()) {
                json.writeNull();
            } else {
                json.writeString(text);
            }
        }
    }
}
