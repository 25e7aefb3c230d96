package org.laurea.sync.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentLine.Accepted;
import org.laurea.sync.content.ContentLine.Correction;
import org.laurea.sync.content.ContentLine.Decision;
import org.laurea.sync.content.ContentLine.Replacement;
import org.laurea.sync.content.ContentLine.Revocation;
import org.laurea.sync.content.ContentLine.Row;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.MemberReader;

/** Lines after the first as JSON. */
final class LineCodec {

    private static final Pattern DAY = Pattern.compile("[0-9]{8}");
    private static final Pattern TEXT = Pattern.compile(".+", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern OUTCOME = Pattern.compile("approved|rejected");
    private static final String APPROVED = "approved";

    private LineCodec() {}

    static Json write(ContentLine line) {
        if (line instanceof Row row) {
            return Json.texts(row.values());
        } else if (line instanceof Accepted warning) {
            return new Json.Members().with("accepted", new Json.Members().with("record", warning.record())
                    .with("rule", warning.rule()).with("field", warning.field()).with("reason", warning.reason()));
        } else if (line instanceof Correction correction) {
            return correction(correction);
        } else if (line instanceof Revocation revocation) {
            Json.Members object = subject(revocation.certificate(), revocation.degree());
            return object.with("decided", revocation.decided()).with("reason", revocation.reason());
        } else if (line instanceof Decision decision) {
            return new Json.Members().with("about", decision.about().hex())
                    .with("outcome", decision.isApproved() ? APPROVED : "rejected").with("opinion", decision.opinion());
        }
        throw new IllegalArgumentException(line.getClass().getName());
    }

    private static Json correction(Correction correction) {
        Json.Members changes = new Json.Members();
        correction.changes().forEach(
                (field, change) -> changes.with(field, List.of(change.before(), change.after())));
        return subject(correction.certificate(), correction.degree()).with("changes", changes)
                .with("reason", correction.reason());
    }

    private static Json.Members subject(String certificate, String degree) {
        Json.Members object = new Json.Members().with("certificate", certificate);
        return degree.isEmpty() ? object : object.with("degree", degree);
    }

    static ContentLine read(PackageKind kind, Json json) throws JsonFault {
        if (json instanceof Json.Items items && kind == PackageKind.FILING) {
            return row(items);
        }
        MemberReader object = MemberReader.of(json, "");
        ContentLine line = switch (kind) {
            case FILING -> accepted(object);
            case ERRATA -> new Correction(object.text("certificate", TEXT), degree(object), changes(object),
                    object.text("reason", TEXT));
            case REVOCATION -> new Revocation(object.text("certificate", TEXT), degree(object),
                    object.text("decided", DAY), object.text("reason", TEXT));
            case DECISION -> new Decision(new PackageId(object.text("about", ID)),
                    object.text("outcome", OUTCOME).equals(APPROVED), object.text("opinion"));
        };
        object.end();
        return line;
    }

    private static Row row(Json.Items items) throws JsonFault {
        List<String> values = new ArrayList<>();
        for (Json item : items.items()) {
            if (!(item instanceof Json.Text text)) {
                throw new JsonFault("[]");
            }
            values.add(text.value());
        }
        return new Row(values);
    }

    private static Accepted accepted(MemberReader object) throws JsonFault {
        MemberReader warning = object.members("accepted");
        Accepted accepted = new Accepted(warning.number("record", 1, Long.MAX_VALUE), warning.text("rule", TEXT),
                warning.text("field"), warning.text("reason", TEXT));
        warning.end();
        return accepted;
    }

    private static String degree(MemberReader object) throws JsonFault {
        return object.has("degree") ? object.text("degree", TEXT) : "";
    }

    private static SortedMap<String, Replacement> changes(MemberReader object) throws JsonFault {
        MemberReader members = object.members("changes");
        SortedMap<String, Replacement> changes = new TreeMap<>();
        for (String field : members.names()) {
            List<String> pair = members.texts(field, 2, Pattern.compile(".*", Pattern.DOTALL));
            if (pair.size() != 2 || pair.get(0).equals(pair.get(1))) {
                throw new JsonFault(members.place(field));
            }
            changes.put(field, new Replacement(pair.get(0), pair.get(1)));
        }
        if (changes.isEmpty()) {
            throw new JsonFault("changes");
        }
        return changes;
    }
}
