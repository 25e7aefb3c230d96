package org.laurea.sync.content;

import java.util.regex.Pattern;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.PackageKind;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.MemberReader;

/** The first line as JSON. */
final class HeadCodec {

    static final String FORMAT = "laurea-content/1";

    private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z0-9.-]{0,63}|");
    private static final Pattern STRUCTURE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,31}|");
    private static final Pattern UNIT = Pattern.compile("[0-9A-Za-z]{1,32}");
    private static final Pattern DAY = Pattern.compile("[0-9]{8}");

    private HeadCodec() {}

    static Json write(ContentHead head) {
        return new Json.Members().with("format", FORMAT).with("kind", head.kind().tag())
                .with("category", head.category()).with("structure", head.structure()).with("unit", head.unit())
                .with("day", head.day()).with("records", head.records());
    }

    static ContentHead read(Json json, ContentLimits limits) throws JsonFault, FormatException {
        MemberReader object = MemberReader.of(json, "");
        String format = object.text("format");
        if (!format.equals(FORMAT)) {
            throw new FormatException(Fault.VERSION, Part.CONTENT, "format");
        }
        PackageKind kind = PackageKind.of(object.text("kind")).orElseThrow(() -> new JsonFault("kind"));
        ContentHead head = new ContentHead(kind, object.text("category", CATEGORY),
                object.text("structure", STRUCTURE), object.text("unit", UNIT), object.text("day", DAY),
                object.number("records", 0, Long.MAX_VALUE));
        object.end();
        if (kind != PackageKind.DECISION && (head.category().isEmpty() || head.structure().isEmpty())) {
            throw new JsonFault(head.category().isEmpty() ? "category" : "structure");
        }
        if (head.records() > limits.records()) {
            throw new FormatException(Fault.LIMIT, Part.CONTENT, "records");
        }
        return head;
    }
}
