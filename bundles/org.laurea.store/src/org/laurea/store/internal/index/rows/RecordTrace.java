package org.laurea.store.internal.index.rows;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That an entry concerns a record. */
@Entity
@Table(name = "record_trace")
public class RecordTrace {

    @EmbeddedId
    private Key key = new Key(new UUID(0, 0), 0);

    /** For JPA. */
    protected RecordTrace() {}

    /** The trace of an entry. */
    public RecordTrace(UUID record, long entry) {
        this.key = new Key(record, entry);
    }

    /** The entry. */
    public long entry() {
        return key.entry();
    }

    /** What a trace is known by. */
    @Embeddable
    public record Key(UUID record, long entry) implements Serializable {}
}
