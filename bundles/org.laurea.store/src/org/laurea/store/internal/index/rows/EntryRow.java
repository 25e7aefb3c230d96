package org.laurea.store.internal.index.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Entry;
import org.laurea.core.store.Reason;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry of the journal, without its steps. */
@Entity
@Table(name = "entry")
public class EntryRow {

    /** The columns that the constructor from a result takes, in this order. */
    public static final String COLUMNS = "sequence, id, made, who, reason, arguments, undoes, steps, batches, hash";

    @Id
    private long sequence;
    private UUID id = new UUID(0, 0);
    private long made;
    private String who = "";
    private String reason = "";
    private String arguments = "[]";
    private long undoes;
    private long undone;
    @Column(name = "is_undo")
    private boolean isUndo;
    @Column(name = "is_final")
    private boolean isFinal;
    private int level;
    private long steps;
    private String batches = "[]";
    private String hash = "";

    /** For JPA. */
    protected EntryRow() {}

    /**
     * The row of an entry.
     *
     * @param level how many entries deep it takes back what was taken back
     * @param isFinal whether it keeps a document
     */
    public EntryRow(Entry entry, int level, boolean isFinal) {
        this.sequence = entry.sequence();
        this.id = entry.id();
        this.made = Instants.number(entry.when());
        this.who = entry.who();
        this.reason = entry.reason().key();
        this.arguments = JsonTexts.of(entry.reason().arguments());
        this.undoes = entry.undoes();
        this.isUndo = level % 2 == 1;
        this.level = level;
        this.isFinal = isFinal;
        this.steps = entry.changes();
        this.batches = JsonTexts.of(entry.batches().stream().map(UUID::toString).toList());
        this.hash = entry.hash();
    }

    /** The row that a query of {@link #COLUMNS} found; of its past only what an entry tells. */
    public EntryRow(ResultSet found) throws SQLException {
        this.sequence = found.getLong(1);
        this.id = found.getObject(2, UUID.class);
        this.made = found.getLong(3);
        this.who = found.getString(4);
        this.reason = found.getString(5);
        this.arguments = found.getString(6);
        this.undoes = found.getLong(7);
        this.steps = found.getLong(8);
        this.batches = found.getString(9);
        this.hash = found.getString(10);
    }

    /** The entry. */
    public Entry stored() {
        List<UUID> ids = JsonTexts.list(batches).stream().map(UUID::fromString).toList();
        return new Entry(sequence, id, Instants.moment(made), who, new Reason(reason, JsonTexts.list(arguments)),
                undoes, steps, ids, hash);
    }

    /** A moment as it stands in the column {@code made}. */
    public static long made(Instant moment) {
        return Instants.number(moment);
    }

    /** 0 for an ordinary entry, otherwise one more than that of the entry that it takes back. */
    public int level() {
        return level;
    }

    /** The entry that took it back, 0 if none did. */
    public long undone() {
        return undone;
    }

    /** Notes the entry that took it back. */
    public void undoneBy(long by) {
        undone = by;
    }
}
