package org.laurea.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleRegister;
import org.laurea.degree.sample.Samples;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Finding;
import org.laurea.validation.LiveCheck;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;

/** Whatever happens to the rows of a table: its findings are those of a check of all of them. */
class LiveCheckTest {

    private static final int STEPS = Boolean.getBoolean("laurea.full") ? 600 : 60;
    private static final String EMPTY_ROW = "ROW-01";

    static Stream<DegreeCategory> categories() {
        return Installed.categories().stream();
    }

    @ParameterizedTest
    @MethodSource("categories")
    void findsWhatACheckOfAllRowsFinds(DegreeCategory category) throws InputException {
        Sample sample = Samples.generate(category, SampleOrder.of(60, 15, 5).withRegisters(),
                Installed.checks().rules(), Installed.codes());
        List<Row> pool = new ArrayList<>();
        sample.rows().forEach(pool::add);
        CheckPlan plan = Installed.checks().plan(category,
                new CheckOptions(SampleOrder.DEFAULT_UNIT, null, registers(sample), 2));
        new Run(category, plan, List.copyOf(pool)).go();
    }

    private static Registers registers(Sample sample) {
        List<Register> given = new ArrayList<>();
        for (SampleRegister register : sample.registers()) {
            given.add(new Register(register.name(), register.columns(), register.rows()));
        }
        return new Registers(given);
    }

    /** A table that changes by chance, beside a plain map of its rows. */
    private static final class Run {

        private final CheckPlan plan;
        private final List<Row> pool;
        private final Columns columns;
        private final Random random;
        private final LiveCheck live;
        private final RandomRows odd;
        private final TreeMap<Integer, Row> rows = new TreeMap<>();
        private Map<Integer, List<String>> told = new TreeMap<>();

        Run(DegreeCategory category, CheckPlan plan, List<Row> pool) {
            this.plan = plan;
            this.pool = pool;
            this.columns = new Columns(0, IntStream.range(0, category.recordType().fields().size()).toArray());
            this.random = new Random(category.id().hashCode());
            this.live = plan.live();
            this.odd = new RandomRows(random, pool, columns.columnOf().length);
        }

        void go() throws InputException {
            change(pool, Set.of());
            for (int step = 0; step < STEPS; step++) {
                step();
            }
            change(List.of(), new TreeSet<>(rows.keySet()));
            change(pool, Set.of());
        }

        private void step() throws InputException {
            int kind = random.nextInt(10);
            if (kind == 0) {
                Set<Integer> gone = some(1 + random.nextInt(8));
                change(List.of(), gone);
            } else if (kind == 1) {
                int number = 1 + random.nextInt(150);
                change(List.of(random.nextBoolean() ? copied(number) : odd.row(number)), Set.of());
            } else if (kind == 2) {
                paste();
            } else if (!rows.isEmpty()) {
                List<Row> edited = new ArrayList<>();
                some(random.nextInt(4) == 0 ? 5 : 1).forEach(number -> edited.add(edited(number)));
                change(edited, Set.of());
            }
        }

        /** One text over a field of many rows, as filling down does. */
        private void paste() throws InputException {
            int field = random.nextInt(columns.columnOf().length);
            String text = any().text(field);
            List<Row> edited = new ArrayList<>();
            some(40).forEach(number -> edited.add(with(number, row(number), field, text)));
            change(edited, Set.of());
        }

        private Row edited(int number) {
            int field = random.nextInt(columns.columnOf().length);
            String text = switch (random.nextInt(4)) {
                case 0 -> "";
                case 1 -> any().text(field) + random.nextInt(3);
                default -> any().text(field);
            };
            return with(number, row(number), field, text);
        }

        private Row row(int number) {
            return rows.getOrDefault(number, any());
        }

        private Row copied(int number) {
            return with(number, any(), 0, any().text(0));
        }

        private Row with(int number, Row row, int field, String text) {
            String[] texts = new String[columns.columnOf().length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = i == field ? text : row.text(i);
            }
            return new Row(number, texts, null);
        }

        private Row any() {
            return pool.get(random.nextInt(pool.size()));
        }

        private Set<Integer> some(int most) {
            List<Integer> numbers = List.copyOf(rows.keySet());
            Set<Integer> some = new TreeSet<>();
            for (int i = 0; i < most && !numbers.isEmpty(); i++) {
                some.add(numbers.get(random.nextInt(numbers.size())));
            }
            return some;
        }

        private void change(List<Row> put, Set<Integer> removed) throws InputException {
            put.forEach(row -> rows.put(row.number(), row));
            removed.forEach(rows::remove);
            Set<Integer> touched = new HashSet<>();
            for (int number : live.change(put, removed)) {
                touched.add(number);
            }
            Map<Integer, List<String>> expected = new TreeMap<>();
            plan.check(sink -> rows.values().forEach(sink::accept), columns, List.of())
                    .forEach(finding -> tell(finding, expected));
            Map<Integer, List<String>> found = new TreeMap<>();
            live.forEach(finding -> tell(finding, found));
            assertEquals(expected, found);
            assertEquals(rows.size(), live.size());
            for (int number : rows.keySet()) {
                List<String> before = told.getOrDefault(number, List.of());
                if (!touched.contains(number)) {
                    assertEquals(before, found.getOrDefault(number, List.of()), "other findings, not told");
                }
            }
            told = found;
        }

        private static void tell(Finding finding, Map<Integer, List<String>> told) {
            if (!EMPTY_ROW.equals(finding.rule().code())) {
                told.computeIfAbsent(finding.row(), any -> new ArrayList<>()).add(RandomRowsTest.told(finding));
            }
        }
    }
}
