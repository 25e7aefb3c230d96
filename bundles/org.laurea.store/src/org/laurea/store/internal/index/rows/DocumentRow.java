package org.laurea.store.internal.index.rows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Change.DocumentKept;
import org.laurea.core.store.StoredDocument;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A document that is kept with a batch. */
@SuppressWarnings("unused")
@Entity
@Table(name = "document")
public class DocumentRow {

    @Id
    private UUID id = new UUID(0, 0);
    private UUID batch = id;
    private String kind = "";
    private String name = "";
    private String hash = "";
    private byte[] bytes = {};
    private long entry;

    /** For JPA. */
    protected DocumentRow() {}

    /** The row of a document that an entry keeps. */
    public DocumentRow(DocumentKept kept, long entry) {
        StoredDocument document = kept.document();
        this.batch = kept.batch();
        this.kind = document.kind();
        this.name = document.name();
        this.bytes = document.bytes();
        this.hash = hash(bytes);
        this.entry = entry;
        this.id = UUID.nameUUIDFromBytes(JsonTexts.of(List.of(batch.toString(), kind, name, hash, Long.toString(entry)))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document and its batch. */
    public DocumentKept stored() {
        return new DocumentKept(batch, new StoredDocument(kind, name, bytes));
    }
}
