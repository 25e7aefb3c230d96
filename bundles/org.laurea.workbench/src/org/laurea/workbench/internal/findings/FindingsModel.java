package org.laurea.workbench.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;

import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.document.RowFinding;
import org.laurea.workbench.internal.part.Slices;

/** The findings of one document as the view shows them: gathered in slices, filtered, in groups. */
final class FindingsModel {

    private final FindingIndex index;
    private final FindingTexts texts;
    private final Slices slices;
    private final Runnable shown;
    private FindingFilter filter = FindingFilter.open();
    private Grouping grouping = Grouping.RULE;
    private List<FindingGroup> groups = List.of();

    /**
     * Begins to gather.
     *
     * @param executor where slices of work run, later and never at once
     * @param shown runs when there are other groups to show
     */
    FindingsModel(BatchDocument document, FindingTexts texts, Executor executor, Runnable shown) {
        index = new FindingIndex(document);
        this.texts = texts;
        this.shown = shown;
        slices = new Slices(executor);
    }

    /** Gathers everything anew. */
    void gather() {
        index.restart();
        slices.begin(index::gather, this::group);
    }

    /** Takes in what is different in the document. */
    void changed(DocumentChange change) {
        if (change.isStructural() || change.records().isEmpty() || slices.isBusy()) {
            gather();
        } else {
            index.refresh(change.records());
            group();
        }
    }

    void show(FindingFilter newFilter, Grouping newGrouping) {
        filter = newFilter;
        grouping = newGrouping;
        if (!slices.isBusy()) {
            group();
        }
    }

    /** Stops gathering. */
    void stop() {
        slices.cancel();
    }

    BatchDocument document() {
        return index.document();
    }

    FindingTexts texts() {
        return texts;
    }

    Grouping grouping() {
        return grouping;
    }

    List<FindingGroup> groups() {
        return groups;
    }

    /** Whether there are findings though none is listed. */
    boolean isAnythingHidden() {
        boolean[] any = new boolean[1];
        index.forEach(item -> any[0] |= !item.isAccepted());
        return any[0] && groups.isEmpty();
    }

    boolean isGathering() {
        return slices.isBusy();
    }

    /** The findings that items stand for, without those that are gone. */
    List<RowFinding> find(List<FindingItem> items) {
        List<RowFinding> found = new ArrayList<>(items.size());
        items.forEach(item -> index.find(item).ifPresent(found::add));
        return found;
    }

    /** The records that items are about, each once, without those that are gone. */
    List<UUID> records(List<FindingItem> items) {
        BatchDocument document = document();
        return items.stream().map(FindingItem::row).filter(row -> row >= 0 && row < document.size())
                .map(row -> document.record(row).id()).distinct().toList();
    }

    /** Everything listed of the same rule. */
    List<FindingItem> ofRule(String rule) {
        List<FindingItem> same = new ArrayList<>();
        index.forEach(item -> {
            if (item.rule().equals(rule)) {
                same.add(item);
            }
        });
        return same;
    }

    /** Everything that has a fix which may be applied without asking. */
    List<FindingItem> safe() {
        List<FindingItem> safe = new ArrayList<>();
        index.forEach(item -> {
            if (item.isSafe()) {
                safe.add(item);
            }
        });
        return safe;
    }

    private void group() {
        groups = new FindingGroups(filter, grouping, texts.containing(filter.text())).of(index);
        shown.run();
    }
}
