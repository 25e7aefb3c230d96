package org.laurea.store.internal.index.rows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.laurea.core.store.Acceptance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A warning that may stand. */
@Entity
@Table(name = "acceptance")
public class AcceptanceRow {

    @Id
    private UUID id = new UUID(0, 0);
    private UUID batch = id;
    private UUID record = id;
    private String rule = "";
    private String field = "";
    private String told = "";
    private String reason = "";

    /** For JPA. */
    protected AcceptanceRow() {}

    /** The row of an acceptance. */
    public AcceptanceRow(Acceptance acceptance) {
        this.id = idOf(acceptance);
        this.batch = acceptance.batch();
        this.record = acceptance.record();
        this.rule = acceptance.rule();
        this.field = acceptance.field();
        this.told = JsonTexts.of(List.of(acceptance.value()));
        this.reason = JsonTexts.of(List.of(acceptance.reason()));
    }

    /** What an acceptance is known by: everything but its reason. */
    public static UUID idOf(Acceptance acceptance) {
        String what = JsonTexts.of(List.of(acceptance.batch().toString(), acceptance.record().toString(),
                acceptance.rule(), acceptance.field(), acceptance.value()));
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The acceptance. */
    public Acceptance stored() {
        return new Acceptance(batch, record, rule, field, JsonTexts.list(told).get(0), reason());
    }

    /** Why it may stand. */
    public String reason() {
        return JsonTexts.list(reason).get(0);
    }
}
