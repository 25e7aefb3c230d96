package org.laurea.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleRegister;
import org.laurea.degree.sample.Samples;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Finding;
import org.laurea.validation.Fix;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;

/** Whatever stands in a row: all rules cope with it, in every category, and say the same on one thread and on two. */
class RandomRowsTest {

    private static final int ROWS = Boolean.getBoolean("laurea.full") ? 12_500 : 250;
    private static final int IN_A_FILE = 125;
    private static final Comparator<Finding> SHEET_ORDER = Comparator.comparingInt(Finding::row)
            .thenComparingInt(Finding::column).thenComparing(finding -> finding.rule().code())
            .thenComparing(Finding::field, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Stream<DegreeCategory> categories() {
        return Installed.categories().stream();
    }

    @ParameterizedTest
    @MethodSource("categories")
    void everyRuleCopesWithEveryRow(DegreeCategory category) throws InputException {
        Sample sample = Samples.generate(category, SampleOrder.of(40, 0, 11).withRegisters(),
                Installed.checks().rules(), Installed.codes());
        List<Row> good = rows(sample);
        Random random = new Random(category.id().hashCode());
        RandomRows rows = new RandomRows(random, good, category.recordType().fields().size());
        for (int done = 0; done < ROWS; done += IN_A_FILE) {
            List<Row> file = new ArrayList<>();
            for (int i = 0; i < IN_A_FILE; i++) {
                file.add(rows.row(i + 2));
            }
            Columns columns = columns(category.recordType(), random);
            String unit = random.nextBoolean() ? SampleOrder.DEFAULT_UNIT : null;
            LocalDate formal = random.nextBoolean() ? SampleOrder.DEFAULT_AWARD_DATE.plusDays(random.nextInt(30))
                    : null;
            Registers registers = random.nextBoolean() ? registers(sample, random) : Registers.none();
            List<Finding> one = findings(category, file, columns, new CheckOptions(unit, formal, registers, 1));
            List<Finding> two = findings(category, file, columns, new CheckOptions(unit, formal, registers, 2));
            assertFalse(one.isEmpty());
            assertEquals(one.stream().map(RandomRowsTest::told).toList(),
                    two.stream().map(RandomRowsTest::told).toList());
            assertEquals(one.stream().sorted(SHEET_ORDER).map(RandomRowsTest::told).toList(),
                    one.stream().map(RandomRowsTest::told).toList());
        }
    }

    private static List<Row> rows(Sample sample) throws InputException {
        List<Row> rows = new ArrayList<>();
        sample.rows().forEach(rows::add);
        return rows;
    }

    private static Columns columns(RecordType type, Random random) {
        int[] columns = new int[type.fields().size()];
        Arrays.setAll(columns, i -> random.nextInt(60) == 0 ? -1 : i);
        return new Columns(1, columns);
    }

    /** The registers of the sample, each with rows by chance among its own. */
    private static Registers registers(Sample sample, Random random) throws InputException {
        List<Register> given = new ArrayList<>();
        for (SampleRegister register : sample.registers()) {
            List<Row> rows = new ArrayList<>();
            register.rows().forEach(rows::add);
            if (rows.isEmpty()) {
                continue;
            }
            RandomRows more = new RandomRows(random, List.copyOf(rows), register.columns().size());
            for (int i = 0; i < 30; i++) {
                rows.add(more.row(rows.size() + 2));
            }
            given.add(new Register(register.name(), register.columns(), sink -> rows.forEach(sink::accept)));
        }
        return new Registers(given);
    }

    private static List<Finding> findings(DegreeCategory category, List<Row> rows, Columns columns,
            CheckOptions options) throws InputException {
        List<Finding> findings = new ArrayList<>();
        Installed.checks().plan(category, options).check(sink -> rows.forEach(sink::accept), columns, List.of())
                .forEach(findings::add);
        return findings;
    }

    /** Everything about a finding; both languages have words for it. */
    static String told(Finding finding) {
        StringBuilder told = new StringBuilder(finding.rule().code()).append(' ').append(finding.row()).append(' ')
                .append(finding.column()).append(' ').append(finding.field()).append(' ').append(finding.value());
        for (Language language : Language.values()) {
            told.append(" | ").append(spoken(finding.message().in(language)));
            for (Fix fix : finding.fixes()) {
                told.append(" | ").append(spoken(fix.label().in(language))).append(fix.set()).append(fix.safe());
            }
        }
        return told.toString();
    }

    private static String spoken(String text) {
        assertTrue(!text.isBlank(), "a message without words");
        return text;
    }
}
