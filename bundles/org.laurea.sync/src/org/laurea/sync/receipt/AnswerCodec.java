package org.laurea.sync.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.MemberReader;
import org.laurea.sync.internal.json.Patterns;
import org.laurea.sync.internal.json.Texts;
import org.laurea.sync.ledger.EntryLeaf;
import org.laurea.sync.receipt.HubFinding.Severity;

/** Answers as JSON. */
final class AnswerCodec {

    /** How many bytes an answer has at most. */
    static final int MOST_BYTES = 16 << 20;

    private static final Form FORM = new Form(Part.RECEIPT, "laurea-receipt/1", MOST_BYTES);
    private static final Pattern OUTCOME = Pattern.compile("filed|refused");
    private static final Pattern STATUS = Pattern.compile("[a-z-]{1,32}");
    private static final Pattern RULE = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern FIELD = Pattern.compile("[0-9A-Za-z._-]{0,64}");
    private static final String FILED = "filed";
    private static final int MOST_RESULTS = 100_000;
    private static final int MOST_HASHES = 64;

    private AnswerCodec() {}

    static byte[] write(HubAnswer answer) {
        FiledBatch batch = answer.batch();
        Json.Members object = FORM.begin().with("hub", answer.hub()).with("id", answer.id().hex())
                .with("kind", answer.kind().tag()).with("received", answer.received().toString())
                .with("batch", new Json.Members().with("category", batch.category()).with("day", batch.day())
                        .with("records", batch.records()).with("unit", batch.unit()));
        if (answer instanceof Receipt receipt) {
            receipt(receipt, object);
        } else if (answer instanceof Refusal refusal) {
            object.with("outcome", "refused").with("findings",
                    new Json.Items(refusal.findings().stream().map(AnswerCodec::finding).toList()));
        }
        return FORM.bytes(object);
    }

    private static void receipt(Receipt receipt, Json.Members object) {
        LedgerPlace place = receipt.place();
        object.with("outcome", FILED).with("recordsRoot", receipt.recordsRoot())
                .with("timeliness", receipt.timeliness().tag()).with("size", place.size()).with("root", place.root())
                .with("inclusion", place.inclusion())
                .with("entry", new Json.Members().with("change", place.entry().change().toString())
                        .with("hash", place.entry().hash()).with("sequence", place.entry().sequence()))
                .with("results", new Json.Items(receipt.results().stream().map(one -> new Json.Members()
                        .with("from", one.from()).with("to", one.to()).with("status", one.status())).toList()));
        receipt.due().ifPresent(day -> object.with("due", day));
    }

    private static Json finding(HubFinding finding) {
        return new Json.Members().with("rule", finding.rule()).with("severity", finding.severity().tag())
                .with("record", finding.record()).with("field", finding.field())
                .with("message", Texts.write(finding.message()));
    }

    static HubAnswer read(byte[] bytes) throws FormatException {
        return FORM.readCanonical(bytes, AnswerCodec::answer);
    }

    private static HubAnswer answer(MemberReader in) throws JsonFault {
        String hub = in.text("hub", Patterns.UNIT);
        PackageId id = new PackageId(in.text("id", Patterns.HASH));
        PackageKind kind = PackageKind.of(in.text("kind")).orElseThrow(() -> new JsonFault("kind"));
        FiledBatch batch = batch(in.members("batch"));
        if (in.text("outcome", OUTCOME).equals(FILED)) {
            return new Receipt(hub, id, kind, batch, in.instant("received"), place(in),
                    in.text("recordsRoot", Patterns.HASH), results(in, batch.records()),
                    Timeliness.of(in.text("timeliness")).orElseThrow(() -> new JsonFault("timeliness")),
                    in.has("due") ? Optional.of(in.text("due", Patterns.DAY)) : Optional.empty());
        }
        return new Refusal(hub, id, kind, batch, in.instant("received"), findings(in));
    }

    private static FiledBatch batch(MemberReader in) throws JsonFault {
        FiledBatch batch = new FiledBatch(in.text("category", Patterns.CATEGORY), in.text("day", Patterns.DAY),
                in.number("records", 0, Long.MAX_VALUE), in.text("unit", Patterns.UNIT));
        in.end();
        return batch;
    }

    private static LedgerPlace place(MemberReader in) throws JsonFault {
        MemberReader entry = in.members("entry");
        EntryLeaf leaf = new EntryLeaf(entry.number("sequence", 1, Long.MAX_VALUE),
                UUID.fromString(entry.text("change", Patterns.UUID)), entry.text("hash", Patterns.HASH));
        entry.end();
        return new LedgerPlace(leaf, in.number("size", 1, Long.MAX_VALUE), in.text("root", Patterns.HASH),
                in.texts("inclusion", MOST_HASHES, Patterns.HASH));
    }

    private static List<RecordResult> results(MemberReader in, long records) throws JsonFault {
        List<RecordResult> results = new ArrayList<>();
        long next = 1;
        for (Json item : in.items("results", MOST_RESULTS)) {
            MemberReader one = MemberReader.of(item, "results." + results.size());
            RecordResult result = new RecordResult(one.number("from", next, next), one.number("to", next, records),
                    one.text("status", STATUS));
            one.end();
            results.add(result);
            next = result.to() + 1;
        }
        if (next != records + 1) {
            throw new JsonFault("results");
        }
        return results;
    }

    private static List<HubFinding> findings(MemberReader in) throws JsonFault {
        List<HubFinding> findings = new ArrayList<>();
        for (Json item : in.items("findings", Refusal.MOST_FINDINGS)) {
            MemberReader one = MemberReader.of(item, "findings." + findings.size());
            findings.add(new HubFinding(one.text("rule", RULE),
                    Severity.of(one.text("severity")).orElseThrow(() -> new JsonFault(one.place("severity"))),
                    one.number("record", 0, Long.MAX_VALUE), one.text("field", FIELD),
                    Texts.read(one.members("message"))));
            one.end();
        }
        if (findings.isEmpty()) {
            throw new JsonFault("findings");
        }
        return findings;
    }
}
