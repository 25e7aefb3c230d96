package org.laurea.store.internal.journal;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.store.Acceptance;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.Change;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes heads and steps as lines of JSON; {@link LineReader} reads the same members in the same order. */
public final class LineWriter implements Closeable, Flushable {

    private final JsonGenerator out;

    LineWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes what an entry says of itself. */
    public void write(EntryHead head) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", head.id().toString());
        out.writeStringField("when", head.when().toString());
        out.writeStringField("who", head.who());
        out.writeStringField("why", head.reason().key());
        texts("with", head.reason().arguments());
        out.writeNumberField("undoes", head.undoes());
        out.writeEndObject();
    }

    /** Writes a step. */
    public void write(Change change) throws IOException {
        out.writeStartObject();
        out.writeStringField("do", StepKind.of(change).tag());
        out.writeStringField("batch", change.batch().toString());
        if (change instanceof Change.BatchOpened opened) {
            batch(opened.type(), opened.unit(), opened.day(), opened.head());
        } else if (change instanceof Change.BatchDropped dropped) {
            batch(dropped.type(), dropped.unit(), dropped.day(), dropped.head());
        } else if (change instanceof Change.BatchAltered altered) {
            head("before", altered.before());
            head("after", altered.after());
        } else if (change instanceof Change.RecordAdded added) {
            record(added.record().toString(), added.position(), added.values(), added.imported());
        } else if (change instanceof Change.RecordRemoved removed) {
            record(removed.record().toString(), removed.position(), removed.values(), removed.imported());
        } else if (change instanceof Change.RecordEdited edited) {
            edits(edited);
        } else if (change instanceof Change.WarningAccepted accepted) {
            acceptance(accepted.acceptance());
        } else if (change instanceof Change.AcceptanceWithdrawn withdrawn) {
            acceptance(withdrawn.acceptance());
        } else if (change instanceof Change.DocumentKept kept) {
            document(kept.document());
        }
        out.writeEndObject();
    }

    private void batch(StoredType type, String unit, String day, BatchHead head) throws IOException {
        out.writeStringField("type", type.id());
        out.writeStringField("version", type.version());
        out.writeStringField("zh", type.titleZh());
        out.writeStringField("en", type.titleEn());
        out.writeArrayFieldStart("fields");
        for (StoredField field : type.fields()) {
            out.writeArray(new String[] {field.code(), field.zh(), field.identifier()}, 0, 3);
        }
        out.writeEndArray();
        out.writeStringField("unit", unit);
        out.writeStringField("day", day);
        head("head", head);
    }

    private void head(String name, BatchHead head) throws IOException {
        out.writeFieldName(name);
        out.writeArray(new String[] {head.name(), head.state().tag()}, 0, 2);
    }

    private void record(String id, int position, List<String> values, Map<Integer, String> imported)
            throws IOException {
        out.writeStringField("record", id);
        out.writeNumberField("at", position);
        texts("values", values);
        out.writeObjectFieldStart("imported");
        for (Map.Entry<Integer, String> value : new TreeMap<>(imported).entrySet()) {
            out.writeStringField(value.getKey().toString(), value.getValue());
        }
        out.writeEndObject();
    }

    private void edits(Change.RecordEdited edited) throws IOException {
        out.writeStringField("record", edited.record().toString());
        out.writeArrayFieldStart("edits");
        for (FieldEdit edit : edited.edits()) {
            out.writeStartArray();
            out.writeNumber(edit.field());
            out.writeString(edit.before());
            out.writeString(edit.after());
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void acceptance(Acceptance acceptance) throws IOException {
        out.writeStringField("record", acceptance.record().toString());
        out.writeStringField("rule", acceptance.rule());
        out.writeStringField("field", acceptance.field());
        out.writeStringField("value", acceptance.value());
        out.writeStringField("reason", acceptance.reason());
    }

    private void document(StoredDocument document) throws IOException {
        out.writeStringField("kind", document.kind());
        out.writeStringField("name", document.name());
        out.writeBinaryField("bytes", document.bytes());
    }

    private void texts(String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
