package org.laurea.degree.dual.ui.internal;

import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.grid.CellDecorator;
import org.osgi.service.component.annotations.Component;

/** Marks what is different in the two records of a double degree although it should be equal (annex 二.2(5)). */
@Component
public final class TwinDecorator implements CellDecorator {

    private static final Messages MESSAGES = Messages.beside(TwinDecorator.class);

    private final Map<BatchDocument, Known> known = new WeakHashMap<>();

    /** The twins of a batch as it was after an entry of the journal. */
    private record Known(long entry, int size, Twins twins) {}

    @Override
    public boolean isFor(String recordType) {
        return TwinView.TYPE.equals(recordType);
    }

    @Override
    public @Nullable Localized difference(BatchDocument document, int row, int field) {
        if (TwinView.MAY_DIFFER.contains(document.type().fields().get(field).code())) {
            return null;
        }
        int other = twins(document).of(row);
        String theirs = other < 0 ? "" : document.value(other, field);
        return other < 0 || theirs.equals(document.value(row, field)) ? null
                : MESSAGES.text("twin.differs", other + 1, theirs);
    }

    private Twins twins(BatchDocument document) {
        @Nullable
        Known last = known.get(document);
        long entry = document.batch().entry();
        int size = document.size();
        if (last == null || last.entry() != entry || last.size() != size) {
            int number = document.type().indexOf(TwinView.NUMBER);
            last = new Known(entry, size, new Twins(size, row -> document.value(row, number)));
            known.put(document, last);
        }
        return last.twins();
    }
}
