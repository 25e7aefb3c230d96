package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.laurea.core.store.Acceptance;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Finding;
import org.laurea.validation.LiveCheck;
import org.laurea.validation.Severity;

/** The findings of an open batch with what was said to them. */
record DocFindings(DocState state) {

    void forEach(DocRecord record, Consumer<RowFinding> sink) {
        LiveCheck live = state.live();
        if (live == null || state.isWaiting(record)) {
            return;
        }
        live.forEach(record.number, found -> {
            Finding finding = found.row() == record.position ? found
                    : new Finding(found.rule(), record.position, found.column(), found.field(), found.value(),
                            found.message(), found.fixes());
            boolean isWarning = finding.rule().severity() == Severity.WARNING;
            sink.accept(new RowFinding(record.id, finding, isWarning
                    ? state.acceptances.of(record.id, finding.rule().code(), field(finding), record.row())
                    : null));
        });
    }

    /** What accepts open warnings for a reason; errors and hints are left out. */
    List<Acceptance> acceptances(List<RowFinding> warnings, String why) {
        List<Acceptance> all = new ArrayList<>();
        for (RowFinding warning : warnings) {
            UUID id = warning.record();
            DocRecord record = id == null ? null : state.table.get(id);
            boolean isOpen = warning.isOpen() && warning.finding().rule().severity() == Severity.WARNING;
            if (record != null && isOpen) {
                int field = field(warning.finding());
                all.add(new Acceptance(state.batch().id(), record.id, warning.finding().rule().code(),
                        state.acceptances.code(field), AcceptanceBook.value(field, record.row()), why));
            }
        }
        return all.stream().distinct().toList();
    }

    private int field(Finding finding) {
        String code = finding.field();
        return code == null ? -1 : state.acceptances.index(code);
    }
}
