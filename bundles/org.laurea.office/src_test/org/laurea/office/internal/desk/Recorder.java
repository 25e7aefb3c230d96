package org.laurea.office.internal.desk;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.Conflict;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.document.DocumentListener;

/** Keeps what a listener of a document hears. */
final class Recorder implements DocumentListener {

    final List<DocumentChange> changes = new ArrayList<>();
    final List<Conflict> conflicts = new ArrayList<>();
    final List<String> failures = new ArrayList<>();

    @Override
    public void changed(DocumentChange change) {
        changes.add(change);
    }

    @Override
    public void refused(List<Conflict> all) {
        conflicts.addAll(all);
    }

    @Override
    public void failed(Localized reason) {
        failures.add(reason.in(Language.EN));
    }

    DocumentChange last() {
        return changes.get(changes.size() - 1);
    }
}
