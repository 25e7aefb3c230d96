package org.laurea.degree.joint.ui.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.Reason;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;

/**
 * Partners for filed records, as one change set (annex 二.2(6)): a record of joint degrees for each certificate number, in the open
 * batch of the unit or a new one; a number that has a record there already gets the partners in it.
 *
 * @param numbers the certificate numbers
 * @param partners the partner units
 * @param type the record type of joint degrees
 */
record Annotation(List<String> numbers, List<CodeEntry> partners, StoredType type) {

    private static final String SEPARATOR = "\uFF1B";
    private static final int UNIT_DIGITS = 5;

    /** The batch that the annotations go to: the unit's own that is open. */
    Optional<Batch> target(RecordStore store) throws StoreException {
        String unit = unit();
        return store.batches().stream().filter(batch -> batch.type().id().equals(type.id())
                && batch.state().compareTo(BatchState.AUTHORISED) < 0 && batch.unit().equals(unit)).findFirst();
    }

    /** The change set, and the batch that it goes to. */
    Planned plan(RecordStore store, String who, Instant when) throws StoreException {
        Optional<Batch> open = target(store);
        UUID batch = open.map(Batch::id).orElseGet(UUID::randomUUID);
        List<Change> changes = new ArrayList<>();
        Map<String, StoredRecord> present = new HashMap<>();
        int[] last = {1};
        if (open.isEmpty()) {
            changes.add(new Change.BatchOpened(batch, type, unit(), "", new BatchHead("", BatchState.DRAFT)));
        } else {
            Batch known = open.get();
            if (known.state() != BatchState.DRAFT) {
                changes.add(new Change.BatchAltered(batch, known.head(),
                        new BatchHead(known.head().name(), BatchState.DRAFT)));
            }
            int number = field("XWZSBH");
            store.records(batch, record -> {
                present.put(record.values().get(number), record);
                last[0] = Math.max(last[0], record.position());
            });
        }
        for (String number : numbers) {
            StoredRecord known = present.get(number);
            if (known == null) {
                changes.add(new Change.RecordAdded(batch, UUID.randomUUID(), ++last[0], values(number), Map.of()));
            } else {
                List<FieldEdit> edits = edits(known);
                if (!edits.isEmpty()) {
                    changes.add(new Change.RecordEdited(batch, known.id(), edits));
                }
            }
        }
        Reason reason = Reason.of("annotate", numbers.size());
        return new Planned(batch, new ChangeSet(UUID.randomUUID(), when, who, reason, changes), changes.size());
    }

    private List<FieldEdit> edits(StoredRecord known) {
        List<String> wanted = values(known.values().get(field("XWZSBH")));
        List<FieldEdit> edits = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(known.values().get(i))) {
                edits.add(new FieldEdit(i, known.values().get(i), wanted.get(i)));
            }
        }
        return edits;
    }

    private List<String> values(String number) {
        String codes = String.join(SEPARATOR, partners.stream().map(CodeEntry::code).toList());
        String names = String.join(SEPARATOR, partners.stream().map(CodeEntry::name).toList());
        return type.fields().stream().map(field -> switch (field.code()) {
            case "XWZSBH" -> number;
            case "LHPYDWM" -> codes;
            case "LHPYDW" -> names;
            default -> "";
        }).toList();
    }

    private int field(String code) {
        for (int i = 0; i < type.fields().size(); i++) {
            if (type.fields().get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalStateException("joint degrees without " + code);
    }

    private String unit() {
        return numbers.isEmpty() ? "" : numbers.get(0).substring(0, UNIT_DIGITS);
    }

    /**
     * What is to be written.
     *
     * @param batch the batch it goes to
     * @param set the change set
     * @param steps how many steps it has; nothing is to be done if there are none
     */
    record Planned(UUID batch, ChangeSet set, int steps) {}
}
