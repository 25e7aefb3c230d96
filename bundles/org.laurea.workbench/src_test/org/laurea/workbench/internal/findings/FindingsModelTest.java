package org.laurea.workbench.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.Reason;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.DocumentChange;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.sample.SampleDegrees;
import org.laurea.workbench.sample.SampleDocument;

class FindingsModelTest {

    private final Deque<Runnable> slices = new ArrayDeque<>();
    private final SampleDocument document;
    private FindingsModel model;
    private int shown;

    FindingsModelTest() throws InputException {
        document = new SampleDocument(new SampleDegrees("regular"), 200, 100);
    }

    @BeforeEach
    void gather() {
        Texts texts = new Texts(Messages.beside(FindingsModel.class), Language.EN);
        FindingTexts names = new FindingTexts(texts, document, rule -> document.checks.title(document.category, rule));
        model = new FindingsModel(document, names, slices::add, () -> shown++);
        model.gather();
        work();
    }

    private void work() {
        while (!slices.isEmpty()) {
            slices.remove().run();
        }
    }

    private int listed() {
        return model.groups().stream().mapToInt(group -> group.items().size()).sum();
    }

    @Test
    void everyOpenFindingStandsInOneGroup() {
        int open = document.tally().errors() + document.tally().warnings() + document.tally().infos();
        assertTrue(open > 50);
        assertEquals(open, listed());
        for (Grouping grouping : Grouping.values()) {
            model.show(FindingFilter.open(), grouping);
            assertEquals(open, listed());
        }
    }

    @Test
    void rulesWithErrorsComeFirstAndTheMostFrequentBeforeOthers() {
        List<FindingGroup> groups = model.groups();
        for (int i = 1; i < groups.size(); i++) {
            FindingGroup one = groups.get(i - 1);
            FindingGroup next = groups.get(i);
            assertTrue(one.worst().compareTo(next.worst()) <= 0);
            assertTrue(one.worst() != next.worst() || one.items().size() >= next.items().size());
        }
    }

    @Test
    void recordsStandInTheOrderOfTheBatch() {
        model.show(FindingFilter.open(), Grouping.ROW);
        List<Integer> rows = model.groups().stream().map(group -> Integer.parseInt(group.key())).toList();
        assertEquals(rows.stream().sorted().toList(), rows);
    }

    @Test
    void filterLooksIntoRuleFieldValueNameAndRow() {
        FindingItem item = model.groups().get(0).items().get(0);
        String name = document.value(item.row(), 0);
        model.show(new FindingFilter(name.toUpperCase(), EnumSet.allOf(Severity.class), false), Grouping.RULE);
        assertTrue(listed() >= 1);
        assertTrue(model.groups().stream().flatMap(group -> group.items().stream())
                .allMatch(one -> document.record(one.row()).values().stream().anyMatch(value -> value.contains(name))));
        model.show(new FindingFilter("no such text", EnumSet.allOf(Severity.class), false), Grouping.RULE);
        assertEquals(0, listed());
        assertTrue(model.isAnythingHidden());
    }

    @Test
    void severityFilterLeavesOthersOut() {
        model.show(new FindingFilter("", Set.of(Severity.WARNING), false), Grouping.RULE);
        assertEquals(document.tally().warnings(), listed());
    }

    @Test
    void acceptedWarningsAreListedOnlyIfAskedFor() {
        model.show(new FindingFilter("", Set.of(Severity.WARNING), false), Grouping.RULE);
        FindingItem warning = model.groups().get(0).items().get(0);
        int before = listed();
        document.accept(model.find(List.of(warning)), "as on the certificate");
        model.changed(new DocumentChange(false, Set.of(document.record(warning.row()).id()), true));
        assertEquals(before - 1, listed());
        model.show(new FindingFilter("", Set.of(Severity.WARNING), true), Grouping.RULE);
        assertEquals(before, listed());
    }

    @Test
    void safeFixesChangeWhatTheySayAndLeaveNoneOfTheirKind() {
        FixPlan plan = new FixPlan(document, true);
        model.find(model.safe()).forEach(plan::add);
        List<FixLine> lines = plan.lines();
        assertFalse(lines.isEmpty());
        assertTrue(lines.stream().allMatch(FixLine::isSafe));
        document.edit(Reason.of("fix"), FixPlan.stillRight(lines, document));
        assertTrue(lines.stream().allMatch(line -> document.value(line.row(), line.field()).equals(line.after())));
        model.gather();
        work();
        FixPlan again = new FixPlan(document, true);
        model.find(model.safe()).forEach(again::add);
        assertTrue(again.lines().stream().noneMatch(line -> lines.stream().anyMatch(old -> old.equals(line))));
    }

    @Test
    void cellsThatChangedSinceThePreviewAreLeftAlone() {
        FixPlan plan = new FixPlan(document, true);
        model.find(model.safe()).forEach(plan::add);
        FixLine first = plan.lines().get(0);
        document.edit(Reason.of("edit"), List.of(new CellEdit(first.record(), first.field(), "typed meanwhile")));
        List<CellEdit> edits = FixPlan.stillRight(plan.lines(), document);
        assertEquals(plan.lines().size() - 1, edits.size());
        assertTrue(edits.stream().noneMatch(edit -> edit.equals(first.edit())));
    }

    @Test
    void changesOfARowAreTakenInWithoutLookingAtAllOthers() {
        FindingItem item = model.groups().get(0).items().get(0);
        int before = listed();
        int calls = shown;
        document.edit(Reason.of("edit"), IntStream.range(0, 27)
                .mapToObj(field -> new CellEdit(document.record(item.row()).id(), field, document.value(0, field)))
                .toList());
        model.changed(new DocumentChange(false, Set.of(document.record(item.row()).id()), true));
        assertEquals(calls + 1, shown);
        assertTrue(slices.isEmpty());
        assertTrue(listed() != before || model.find(List.of(item)).isEmpty());
    }
}
