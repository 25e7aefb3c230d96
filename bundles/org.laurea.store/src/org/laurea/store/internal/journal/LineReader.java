package org.laurea.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.store.Acceptance;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * Reads what {@link LineWriter} wrote, member by member in that order. What this version does not know is refused, never
 * passed over. Every failure is an {@link IOException} without content.
 */
public final class LineReader implements Closeable {

    private final MemberReader in;

    LineReader(JsonParser in) {
        this.in = new MemberReader(in);
    }

    /** Whether another line follows; it must then be read. */
    public boolean next() throws IOException {
        return in.nextObject();
    }

    /** Reads what an entry says of itself. */
    public EntryHead head() throws IOException {
        try {
            EntryHead head = new EntryHead(in.uuid("id"), Instant.parse(in.text("when")), in.text("who"),
                    new Reason(in.text("why"), in.texts("with")), in.number("undoes"));
            in.expect(JsonToken.END_OBJECT);
            return head;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("no head of an entry", e);
        }
    }

    /** Reads a step. */
    public Change change() throws IOException {
        try {
            StepKind kind = StepKind.of(in.text("do"));
            Change change = change(kind, in.uuid("batch"));
            in.expect(JsonToken.END_OBJECT);
            return change;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException("no step", e);
        }
    }

    private Change change(StepKind kind, UUID batch) throws IOException {
        return switch (kind) {
            case OPEN -> new Change.BatchOpened(batch, type(), in.text("unit"), in.text("day"), head("head"));
            case DROP -> new Change.BatchDropped(batch, type(), in.text("unit"), in.text("day"), head("head"));
            case ALTER -> new Change.BatchAltered(batch, head("before"), head("after"));
            case ADD -> new Change.RecordAdded(batch, in.uuid("record"), position(), in.texts("values"), imported());
            case REMOVE ->
                    new Change.RecordRemoved(batch, in.uuid("record"), position(), in.texts("values"), imported());
            case EDIT -> new Change.RecordEdited(batch, in.uuid("record"), edits());
            case ACCEPT -> new Change.WarningAccepted(acceptance(batch));
            case WITHDRAW -> new Change.AcceptanceWithdrawn(acceptance(batch));
            case KEEP -> new Change.DocumentKept(batch,
                    new StoredDocument(in.text("kind"), in.text("name"), in.binary("bytes")));
        };
    }

    private StoredType type() throws IOException {
        return new StoredType(in.text("type"), in.text("version"), in.text("zh"), in.text("en"), fields());
    }

    private List<StoredField> fields() throws IOException {
        List<StoredField> fields = new ArrayList<>();
        in.member("fields", JsonToken.START_ARRAY);
        while (in.nextIs(JsonToken.START_ARRAY)) {
            fields.add(new StoredField(in.text(), in.text(), in.text()));
            in.expect(JsonToken.END_ARRAY);
        }
        return fields;
    }

    private BatchHead head(String name) throws IOException {
        in.member(name, JsonToken.START_ARRAY);
        BatchHead head = new BatchHead(in.text(), BatchState.of(in.text()));
        in.expect(JsonToken.END_ARRAY);
        return head;
    }

    private int position() throws IOException {
        return Math.toIntExact(in.number("at"));
    }

    private Map<Integer, String> imported() throws IOException {
        Map<Integer, String> imported = new LinkedHashMap<>();
        in.member("imported", JsonToken.START_OBJECT);
        while (in.nextIs(JsonToken.FIELD_NAME)) {
            imported.put(Integer.valueOf(in.name()), in.text());
        }
        return imported;
    }

    private List<FieldEdit> edits() throws IOException {
        List<FieldEdit> edits = new ArrayList<>();
        in.member("edits", JsonToken.START_ARRAY);
        while (in.nextIs(JsonToken.START_ARRAY)) {
            edits.add(new FieldEdit(Math.toIntExact(in.number()), in.text(), in.text()));
            in.expect(JsonToken.END_ARRAY);
        }
        return edits;
    }

    private Acceptance acceptance(UUID batch) throws IOException {
        return new Acceptance(batch, in.uuid("record"), in.text("rule"), in.text("field"), in.text("value"),
                in.text("reason"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
