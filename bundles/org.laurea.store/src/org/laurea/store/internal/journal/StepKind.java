package org.laurea.store.internal.journal;

import java.io.IOException;
import java.util.Locale;

import org.laurea.core.store.Change;

/** The kinds of steps by their names in the journal. */
enum StepKind {
    OPEN, DROP, ALTER, ADD, REMOVE, EDIT, ACCEPT, WITHDRAW, KEEP;

    /** The kind of a step. */
    static StepKind of(Change change) {
        if (change instanceof Change.RecordAdded) {
            return ADD;
        } else if (change instanceof Change.RecordEdited) {
            return EDIT;
        } else if (change instanceof Change.RecordRemoved) {
            return REMOVE;
        } else if (change instanceof Change.BatchOpened) {
            return OPEN;
        } else if (change instanceof Change.BatchDropped) {
            return DROP;
        } else if (change instanceof Change.BatchAltered) {
            return ALTER;
        }
        if (change instanceof Change.DocumentKept) {
            return KEEP;
        }
        return change instanceof Change.WarningAccepted ? ACCEPT : WITHDRAW;
    }

    /** The kind with this name. */
    static StepKind of(String tag) throws IOException {
        for (StepKind kind : values()) {
            if (kind.tag().equals(tag)) {
                return kind;
            }
        }
        throw new IOException("unknown kind of step");
    }

    /** The name: {@code add}, {@code edit}, … */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
