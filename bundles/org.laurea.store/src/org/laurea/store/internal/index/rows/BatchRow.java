package org.laurea.store.internal.index.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change.BatchOpened;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A batch as it is now. */
@Entity
@Table(name = "batch")
public class BatchRow {

    /** Asks for all rows, the newest award date first. */
    public static final String SELECT = "select id, type, unit, award_day, name, state, records, entry, changed from batch"
            + " order by award_day desc, entry desc, id";

    private static final int OWN = 4;
    private static final int PER_FIELD = 3;

    @Id
    private UUID id = new UUID(0, 0);
    private String type = "";
    private String unit = "";
    @Column(name = "award_day")
    private String awardDay = "";
    private String name = "";
    private String state = "";
    private int records;
    private long entry;
    private long changed;

    /** For JPA. */
    protected BatchRow() {}

    /** The row of a batch that is opened. */
    public BatchRow(BatchOpened opened) {
        this.id = opened.batch();
        this.type = written(opened.type());
        this.unit = SearchText.of(opened.unit());
        this.awardDay = SearchText.of(opened.day());
        alter(opened.head());
    }

    /** A row that {@link #SELECT} found. */
    public BatchRow(ResultSet found) throws SQLException {
        this.id = found.getObject(1, UUID.class);
        this.type = found.getString(2);
        this.unit = found.getString(3);
        this.awardDay = found.getString(4);
        this.name = found.getString(5);
        this.state = found.getString(6);
        this.records = found.getInt(7);
        this.entry = found.getLong(8);
        this.changed = found.getLong(9);
    }

    /** The batch. */
    public Batch stored() {
        return new Batch(id, type(), unit, awardDay, head(), records, entry, Instants.moment(changed));
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** What may change of it. */
    public BatchHead head() {
        return new BatchHead(JsonTexts.list(name).get(0), BatchState.of(state));
    }

    /** Its record type, read anew from its column. */
    public StoredType type() {
        List<String> texts = JsonTexts.list(type);
        List<StoredField> fields = new ArrayList<>();
        for (int i = OWN; i < texts.size(); i += PER_FIELD) {
            fields.add(new StoredField(texts.get(i), texts.get(i + 1), texts.get(i + 2)));
        }
        return new StoredType(texts.get(0), texts.get(1), texts.get(2), texts.get(3), fields);
    }

    /** How many records it has. */
    public int records() {
        return records;
    }

    /** The entry that last changed it or one of its records. */
    public long entry() {
        return entry;
    }

    /** Takes a new head. */
    public void alter(BatchHead head) {
        name = JsonTexts.of(List.of(head.name()));
        state = head.state().tag();
    }

    /** Counts a record more, or one less. */
    public void count(int change) {
        records += change;
    }

    /** Notes the entry that changed it or one of its records. */
    public void touch(long by, Instant when) {
        entry = by;
        changed = Instants.number(when);
    }

    private static String written(StoredType type) {
        List<String> texts = new ArrayList<>(List.of(type.id(), type.version(), type.titleZh(), type.titleEn()));
        for (StoredField field : type.fields()) {
            texts.addAll(List.of(field.code(), field.zh(), field.identifier()));
        }
        return JsonTexts.of(texts);
    }
}
