package org.laurea.workbench.internal.findings;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.banner.Outcomes;
import org.laurea.workbench.internal.part.Texts;

/** Does what people want about findings of the document at hand. */
final class FindingDeeds implements FindingActions {

    private final Texts texts;
    private final Outcomes outcomes;
    private final FixWork fixes;
    private final BiConsumer<BatchDocument, List<UUID>> moved;
    private final BiConsumer<UUID, Integer> revealed;
    private final Runnable toTree;
    private @Nullable FindingsModel model;

    /** What gives the keys to the tree by {@code toTree} when something is done. */
    FindingDeeds(Outcomes outcomes, FixWork fixes, BiConsumer<BatchDocument, List<UUID>> moved,
            BiConsumer<UUID, Integer> revealed, Runnable toTree) {
        this.texts = outcomes.texts();
        this.outcomes = outcomes;
        this.fixes = fixes;
        this.moved = moved;
        this.revealed = revealed;
        this.toTree = toTree;
    }

    /** Works on the findings of another document, or of none. */
    void on(@Nullable FindingsModel shown) {
        model = shown;
        fixes.on(shown);
    }

    @Override
    public void reveal(FindingItem item) {
        FindingsModel shown = model;
        if (shown != null && item.row() >= 0 && item.row() < shown.document().size()) {
            revealed.accept(shown.document().record(item.row()).id(), shown.texts().field(item.field()));
        }
    }

    @Override
    public void fix(RowFinding finding, Fix fix) {
        fixes.apply(finding, fix);
    }

    @Override
    public void preview(List<FindingItem> items) {
        fixes.preview(items, false);
    }

    @Override
    public void move(List<FindingItem> items) {
        FindingsModel shown = model;
        if (shown != null) {
            moved.accept(shown.document(), shown.records(items));
        }
    }

    @Override
    public void accept(List<FindingItem> warnings, String why) {
        FindingsModel shown = model;
        if (shown != null) {
            outcomes.tell(shown.document().accept(shown.find(warnings), why),
                    texts.get("accepted.done", warnings.size()));
            toTree.run();
        }
    }

    @Override
    public void withdraw(List<FindingItem> warnings) {
        FindingsModel shown = model;
        if (shown != null) {
            outcomes.tell(shown.document().withdraw(shown.find(warnings)),
                    texts.get("withdrawn.done", warnings.size()));
            toTree.run();
        }
    }
}
