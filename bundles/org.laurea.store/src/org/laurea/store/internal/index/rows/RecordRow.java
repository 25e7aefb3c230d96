package org.laurea.store.internal.index.rows;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Change.RecordAdded;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** A record as it is now. Some columns are read by queries only. */
@SuppressWarnings("unused")
@Entity
@Table(name = "record")
public class RecordRow {

    /** Asks for the rows with the ids of an array; H2 would hold each row that it finds for {@code any(?)} against all of them. */
    public static final String SELECT = "select record.id, batch, place, type, version, cells, imported, entry"
            + " from unnest(cast(? as uuid array)) as wanted (id) join record on record.id = wanted.id";

    /** Asks for some rows of a batch after a place and, at that place, an id. */
    public static final String PAGE = "select id, place, cells, imported, entry from record"
            + " where batch = ? and place >= ? and (place > ? or id > ?) order by batch, place, id limit ?";

    /** Inserts the row that {@link #bind} fills in. */
    public static final String INSERT = "insert into record (batch, place, type, version, name, id_key, id_tail,"
            + " certificate, examinee, unit, major, award_day, cells, imported, entry, id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Changes the row that {@link #bind} fills in. */
    public static final String UPDATE = "update record set batch = ?, place = ?, type = ?, version = ?, name = ?,"
            + " id_key = ?, id_tail = ?, certificate = ?, examinee = ?, unit = ?, major = ?, award_day = ?, cells = ?,"
            + " imported = ?, entry = ? where id = ?";

    /** Removes the row with an id. */
    public static final String DELETE = "delete from record where id = ?";

    @Id
    private UUID id = new UUID(0, 0);
    private UUID batch = id;
    private int place;
    private String type = "";
    private String version = "";
    private String name = "";
    @Column(name = "id_key")
    private String idKey = "";
    @Column(name = "id_tail")
    private String idTail = "";
    private String certificate = "";
    private String examinee = "";
    private String unit = "";
    private String major = "";
    @Column(name = "award_day")
    private String awardDay = "";
    private String cells = "[]";
    private String imported = "{}";
    private long entry;
    @Transient
    private List<String> values = List.of();

    /** For JPA. */
    protected RecordRow() {}

    /** The row of a record that is added to a batch of this type. */
    public RecordRow(RecordAdded added, StoredType type, IdKey key, long entry) {
        this.id = added.record();
        this.batch = added.batch();
        this.place = added.position();
        this.type = SearchText.of(type.id());
        this.version = SearchText.of(type.version());
        this.imported = JsonTexts.of(added.imported());
        this.entry = entry;
        fill(List.copyOf(added.values()), type, key);
    }

    /** The row that {@link #SELECT} found; what is only searched is not read: an edit fills it anew. */
    public RecordRow(ResultSet found) throws SQLException {
        this.id = found.getObject(1, UUID.class);
        this.batch = found.getObject(2, UUID.class);
        this.place = found.getInt(3);
        this.type = found.getString(4);
        this.version = found.getString(5);
        this.cells = found.getString(6);
        this.imported = found.getString(7);
        this.entry = found.getLong(8);
    }

    /** A record of these columns. */
    public static StoredRecord stored(UUID id, UUID batch, int place, String cells, String imported, long entry) {
        return new StoredRecord(id, batch, place, List.copyOf(JsonTexts.list(cells)), JsonTexts.map(imported), entry);
    }

    /** Fills a statement {@link #INSERT} or {@link #UPDATE}. */
    public void bind(PreparedStatement statement) throws SQLException {
        statement.setObject(1, batch);
        statement.setInt(2, place);
        List<String> texts = List.of(type, version, name, idKey, idTail, certificate, examinee, unit, major, awardDay,
                cells, imported);
        for (int i = 0; i < texts.size(); i++) {
            statement.setString(i + 3, texts.get(i));
        }
        statement.setLong(15, entry);
        statement.setObject(16, id);
    }

    /** The record. */
    public StoredRecord stored() {
        return new StoredRecord(id, batch, place, values(), JsonTexts.map(imported), entry);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The batch it belongs to. */
    public UUID batch() {
        return batch;
    }

    /** The entry that last changed it. */
    public long entry() {
        return entry;
    }

    /** Its texts in the order of its type. */
    public List<String> values() {
        if (values.isEmpty()) {
            values = List.copyOf(JsonTexts.list(cells));
        }
        return values;
    }

    /** Takes the new texts of these fields. */
    public void edit(List<FieldEdit> edits, StoredType recordType, IdKey key, long by) {
        StoredRecord edited = Edits.of(stored(), edits, by);
        imported = JsonTexts.of(edited.imported());
        entry = by;
        fill(edited.values(), recordType, key);
    }

    private void fill(List<String> texts, StoredType recordType, IdKey key) {
        values = texts;
        cells = JsonTexts.of(texts);
        name = SearchText.value(texts, recordType, "name");
        certificate = SearchText.value(texts, recordType, "certificateNumber");
        examinee = SearchText.value(texts, recordType, "examineeNumber");
        unit = SearchText.value(texts, recordType, "grantingUnitCode");
        major = SearchText.value(texts, recordType, "majorCode");
        awardDay = SearchText.value(texts, recordType, "awardDate");
        String idNumber = SearchText.value(texts, recordType, "idDocumentNumber");
        idKey = key.of(idNumber);
        idTail = SearchText.tail(idNumber);
    }
}
