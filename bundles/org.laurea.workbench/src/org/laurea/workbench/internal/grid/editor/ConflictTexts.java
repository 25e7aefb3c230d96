package org.laurea.workbench.internal.grid.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.laurea.core.store.Conflict;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.internal.part.FieldNames;
import org.laurea.workbench.internal.part.Texts;

/** Tells of changes that somebody else came before: where, who, when, both texts. */
final class ConflictTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final BatchDocument document;
    private final Texts texts;

    ConflictTexts(BatchDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    /** The first of some, and how many more there are. */
    String of(List<Conflict> conflicts) {
        Conflict first = conflicts.get(0);
        String when = TIME.format(first.when().atZone(ZoneId.systemDefault()));
        String told = texts.get("conflict.cell", place(first), first.who(), when, first.theirs(), first.mine());
        return conflicts.size() == 1 ? told : texts.get("conflict.more", told, conflicts.size() - 1);
    }

    private String place(Conflict conflict) {
        int row = document.indexOf(conflict.record());
        boolean isCell = conflict.field() >= 0 && row >= 0;
        return isCell
                ? texts.get("explain.place", row + 1,
                        FieldNames.of(document.type().fields().get(conflict.field()), texts.language()))
                : texts.get(row >= 0 ? "conflict.row" : "conflict.batch", row + 1);
    }
}
