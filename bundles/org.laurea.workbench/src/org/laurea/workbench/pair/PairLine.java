package org.laurea.workbench.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;
import org.laurea.workbench.internal.part.FieldNames;

/**
 * One field of two records.
 *
 * @param title the name of the field
 * @param mine the text in the selected record
 * @param theirs the text in the other one
 * @param isStriking whether they differ although they should not
 */
record PairLine(String title, String mine, String theirs, boolean isStriking) {

    /** The fields of the selected record beside those of its partner, named in a language. */
    static List<PairLine> of(StoredType type, List<String> values, Partner partner, Set<String> mayDiffer,
            Language language) {
        List<PairLine> lines = new ArrayList<>();
        for (int i = 0; i < type.fields().size(); i++) {
            StoredField field = type.fields().get(i);
            String mine = values.get(i);
            String theirs = partner.value(field.code());
            lines.add(new PairLine(FieldNames.of(field, language), mine, theirs,
                    !mine.equals(theirs) && !mayDiffer.contains(field.code())));
        }
        return lines;
    }
}
