package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.edit.EditCompanion;

/** Edits together with those that modules say go with them. */
final class Companions {

    private Companions() {}

    static List<CellEdit> with(BatchDocument document, List<EditCompanion> companions, List<CellEdit> edits) {
        Set<Object> own = new HashSet<>();
        edits.forEach(edit -> own.add(List.of(edit.record(), edit.field())));
        List<CellEdit> all = new ArrayList<>(edits);
        for (EditCompanion companion : companions) {
            if (companion.recordType().equals(document.type().id())) {
                companion.companions(document, edits).stream()
                        .filter(edit -> !own.contains(List.of(edit.record(), edit.field()))).forEach(all::add);
            }
        }
        return all;
    }
}
