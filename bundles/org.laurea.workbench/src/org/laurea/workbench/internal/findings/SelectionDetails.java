package org.laurea.workbench.internal.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.office.document.RowFinding;
import org.laurea.workbench.internal.batch.Moving;
import org.laurea.workbench.internal.part.Texts;

/**
 * Tells about what is selected in the tree.
 *
 * @param tree the tree
 * @param details where it is told
 * @param texts the messages
 */
record SelectionDetails(FindingTree tree, FindingDetails details, Texts texts) {

    /** Tells nothing. */
    void clear() {
        details.clear();
    }

    /** Tells about the findings of a document, if some are selected. */
    void show(@Nullable FindingsModel shown) {
        List<FindingItem> items = tree.selectedItems();
        if (shown == null || items.isEmpty()) {
            details.clear();
            return;
        }
        details.offer(shown.document().isReadOnly(), isMovable(shown, items));
        if (items.size() == 1) {
            one(shown, items.get(0));
        } else {
            boolean sameRule = items.stream().allMatch(item -> item.rule().equals(items.get(0).rule()));
            String title = tree.selectedGroup().map(group -> shown.texts().group(group, shown.grouping()))
                    .orElseGet(() -> texts.get("selection"));
            details.show(title, items,
                    sameRule ? shown.find(items.subList(0, 1)).stream().findFirst() : Optional.empty());
        }
    }

    private void one(FindingsModel shown, FindingItem item) {
        List<RowFinding> found = shown.find(List.of(item));
        if (found.isEmpty()) {
            details.clear();
        } else {
            details.show(item, found.get(0), shown.texts(), shown.ofRule(item.rule()));
        }
    }

    private static boolean isMovable(FindingsModel shown, List<FindingItem> items) {
        int day = shown.document().type().indexOf("awardDate");
        return day >= 0 && items.stream().allMatch(item -> shown.texts().field(item.field()) == day)
                && Moving.isAnyStray(shown.document(), shown.records(items));
    }
}
