package org.laurea.store.internal.index.rows;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That an entry concerns a batch. */
@Entity
@Table(name = "batch_trace")
public class BatchTrace {

    @EmbeddedId
    private Key key = new Key(new UUID(0, 0), 0);

    /** For JPA. */
    protected BatchTrace() {}

    /** The trace of an entry. */
    public BatchTrace(UUID batch, long entry) {
        this.key = new Key(batch, entry);
    }

    /** The entry. */
    public long entry() {
        return key.entry();
    }

    /** What a trace is known by. */
    @Embeddable
    public record Key(UUID batch, long entry) implements Serializable {}
}
