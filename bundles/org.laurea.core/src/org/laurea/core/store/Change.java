package org.laurea.core.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One step of a change set. It carries before and after, so that it can be undone and told without anything else. */
public sealed interface Change {

    /** The batch it concerns. */
    UUID batch();

    /**
     * The step that takes it back.
     *
     * @throws IllegalStateException if nothing does: see {@link DocumentKept}
     */
    Change inverse();

    /** A batch that was not there, without records. */
    record BatchOpened(UUID batch, StoredType type, String unit, String day, BatchHead head) implements Change {
        @Override
        public Change inverse() {
            return new BatchDropped(batch, type, unit, day, head);
        }
    }

    /** A batch without records that is given up. */
    record BatchDropped(UUID batch, StoredType type, String unit, String day, BatchHead head) implements Change {
        @Override
        public Change inverse() {
            return new BatchOpened(batch, type, unit, day, head);
        }
    }

    /** A new name or state of a batch. */
    record BatchAltered(UUID batch, BatchHead before, BatchHead after) implements Change {
        @Override
        public Change inverse() {
            return new BatchAltered(batch, after, before);
        }
    }

    /** A record that was not there; {@code imported} as in {@link StoredRecord}. */
    record RecordAdded(UUID batch, UUID record, int position, List<String> values, Map<Integer, String> imported)
            implements Change {
        @Override
        public Change inverse() {
            return new RecordRemoved(batch, record, position, values, imported);
        }
    }

    /** A record that is taken out of its batch, as it was. */
    record RecordRemoved(UUID batch, UUID record, int position, List<String> values, Map<Integer, String> imported)
            implements Change {
        @Override
        public Change inverse() {
            return new RecordAdded(batch, record, position, values, imported);
        }
    }

    /** New texts in fields of a record, each field at most once. */
    record RecordEdited(UUID batch, UUID record, List<FieldEdit> edits) implements Change {
        @Override
        public Change inverse() {
            return new RecordEdited(batch, record, edits.stream().map(FieldEdit::inverse).toList());
        }
    }

    /** A warning that may stand. */
    record WarningAccepted(Acceptance acceptance) implements Change {
        @Override
        public UUID batch() {
            return acceptance.batch();
        }

        @Override
        public Change inverse() {
            return new AcceptanceWithdrawn(acceptance);
        }
    }

    /** A warning that may not stand any more. */
    record AcceptanceWithdrawn(Acceptance acceptance) implements Change {
        @Override
        public UUID batch() {
            return acceptance.batch();
        }

        @Override
        public Change inverse() {
            return new WarningAccepted(acceptance);
        }
    }

    /**
     * A document that is kept with a batch. It makes its entry final: what was signed and handed on is never undone, neither is
     * what the same user did before it.
     */
    record DocumentKept(UUID batch, StoredDocument document) implements Change {
        @Override
        public Change inverse() {
            throw new IllegalStateException("a document is kept for good");
        }
    }
}
