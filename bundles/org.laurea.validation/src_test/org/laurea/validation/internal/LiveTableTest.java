package org.laurea.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.BatchReporter;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Finding;
import org.laurea.validation.LiveCheck;
import org.laurea.validation.RowTies;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A live table against a check of all its rows, with checks of every kind of ties, one of them stopping another. */
class LiveTableTest {

    private static final Columns COLUMNS = new Columns(0, new int[] {0, 1, 2, 3});

    /** One change: a row with these texts, or the row taken out if there are none. */
    record Step(int number, List<String> texts) {}

    @Property(tries = 300)
    void findsWhatACheckOfAllRowsFinds(@ForAll("changes") List<List<Step>> changes) throws InputException {
        CheckPlan plan = new ToyRules().rule("A-01", Stage.CELL, "AA; BB; CC", Severity.ERROR,
                scope -> ToyRules.finds(scope, "!"))
                .rule("B-01", Stage.BATCH, "AA", Severity.ERROR, scope -> repeated(scope, RowTies.sameText(0)))
                .rule("D-01", Stage.BATCH, "AA", Severity.WARNING, scope -> repeated(scope, RowTies.all()))
                .rule("E-01", Stage.BATCH, "BB", Severity.ERROR, scope -> majority(List.of(), 1, true))
                .rule("F-01", Stage.BATCH, "BB CC", Severity.WARNING, scope -> majority(List.of(1), 2, false))
                .plan(1);
        LiveCheck live = plan.live();
        Map<Integer, Row> rows = new TreeMap<>();
        for (List<Step> change : changes) {
            Map<Integer, Row> put = new TreeMap<>();
            List<Integer> removed = new ArrayList<>();
            for (Step step : change) {
                if (!put.containsKey(step.number()) && !removed.contains(step.number())) {
                    take(step, put, removed);
                }
            }
            rows.putAll(put);
            removed.forEach(rows::remove);
            live.change(put.values(), removed);
            List<String> expected = new ArrayList<>();
            plan.check(sink -> rows.values().forEach(sink::accept), COLUMNS, List.of())
                    .forEach(finding -> tell(finding, expected));
            List<String> found = new ArrayList<>();
            live.forEach(finding -> tell(finding, found));
            assertEquals(expected, found);
        }
    }

    private static void take(Step step, Map<Integer, Row> put, List<Integer> removed) {
        if (step.texts().isEmpty()) {
            removed.add(step.number());
        } else {
            put.put(step.number(), new Row(step.number(), step.texts().toArray(new String[0]), null));
        }
    }

    private static void tell(Finding finding, List<String> told) {
        if (!"ROW-01".equals(finding.rule().code())) {
            told.add(finding.row() + " " + finding.column() + " " + finding.rule().code() + " " + finding.value() + " "
                    + finding.message().in(Language.EN));
        }
    }

    private static BatchCheck repeated(RuleScope scope, RowTies ties) {
        BatchCheck plain = ToyRules.repeated(scope);
        return new BatchCheck() {
            @Override
            public RowTies ties() {
                return ties;
            }

            @Override
            public void row(RowView row, BatchReporter out) {
                plain.row(row, out);
            }
        };
    }

    /** The majority told in the plainest way. */
    private static BatchCheck majority(List<Integer> within, int field, boolean isTieByText) {
        return new BatchCheck() {
            private final List<List<String>> keys = new ArrayList<>();
            private final List<String> texts = new ArrayList<>();
            private final List<Integer> numbers = new ArrayList<>();

            @Override
            public RowTies ties() {
                return new RowTies.Majority(within, field, isTieByText);
            }

            @Override
            public void row(RowView row, BatchReporter out) {
                keys.add(within.stream().map(row::text).toList());
                texts.add(row.text(field));
                numbers.add(row.number());
            }

            @Override
            public void end(BatchReporter out) {
                for (int i = 0; i < texts.size(); i++) {
                    String usual = usual(keys.get(i));
                    if (!usual.equals(texts.get(i))) {
                        out.report(numbers.get(i), field, texts.get(i), "", usual,
                                String.valueOf(numbers.get(first(keys.get(i), usual))));
                    }
                }
            }

            private int first(List<String> key, String text) {
                int row = 0;
                while (!keys.get(row).equals(key) || !texts.get(row).equals(text)) {
                    row++;
                }
                return row;
            }

            private String usual(List<String> key) {
                Map<String, Integer> counts = isTieByText ? new TreeMap<>() : new LinkedHashMap<>();
                for (int i = 0; i < texts.size(); i++) {
                    if (keys.get(i).equals(key)) {
                        counts.merge(texts.get(i), 1, Integer::sum);
                    }
                }
                int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
                return counts.entrySet().stream().filter(count -> count.getValue() == most).findFirst().orElseThrow()
                        .getKey();
            }
        };
    }

    @Provide
    Arbitrary<List<List<Step>>> changes() {
        Arbitrary<String> texts = Arbitraries.of("a", "b", "c", "", "!", " a");
        Arbitrary<List<String>> rows = Arbitraries.oneOf(Arbitraries.just(List.<String>of()), texts.list().ofSize(4),
                texts.list().ofSize(4), texts.list().ofSize(4));
        Arbitrary<Step> steps = Combinators.combine(Arbitraries.integers().between(1, 12), rows).as(Step::new);
        return steps.list().ofMinSize(1).ofMaxSize(6).list().ofMaxSize(12);
    }
}
