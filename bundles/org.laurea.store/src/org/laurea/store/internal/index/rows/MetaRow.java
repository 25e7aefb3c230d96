package org.laurea.store.internal.index.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the index knows of itself: up to which entry it was made, and the secret of its {@link IdKey}. */
@Entity
@Table(name = "meta")
public class MetaRow {

    /** The id of the only row. */
    public static final int ONLY = 1;

    @Id
    private int id = ONLY;
    private long sequence;
    private String hash = "";
    private String secret = "";

    /** For JPA. */
    protected MetaRow() {}

    /** The row of an empty index. */
    public MetaRow(String secret) {
        this.secret = secret;
    }

    /** The last entry in it, 0 if it is empty. */
    public long sequence() {
        return sequence;
    }

    /** The hash of that entry, empty if it is empty. */
    public String hash() {
        return hash;
    }

    /** The secret, hexadecimal digits. */
    public String secret() {
        return secret;
    }

    /** Moves on to an entry. */
    public void move(long last, String lastHash) {
        sequence = last;
        hash = lastHash;
    }
}
