package org.laurea.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

import org.laurea.codes.ShippedCodes;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.regular.RegularDegrees;
import org.laurea.exchange.Layout;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.SourceFiles;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Findings;
import org.laurea.validation.Registers;
import org.laurea.validation.Severity;

/**
 * The engine alone, one thread, rows in memory: all rules over clean rows, over rows with three findings each, and beside it
 * Hibernate Validator with the forms of ten fields. Arguments: a sample of regular degrees.
 */
final class EngineBench {

    private static final int WARM_UP = 8;
    private static final int RUNS = 9;

    public static void main(String[] arguments) throws Exception {
        DegreeCategory category = new RegularDegrees();
        Layout layout = Layouts.recognise(SourceFiles.open(Path.of(arguments[0])), null, category.recordType());
        List<Row> clean = new ArrayList<>();
        layout.rows().forEach(clean::add);
        List<Row> spoilt = clean.stream().map(EngineBench::spoil).toList();
        DegreeChecks checks = new DegreeChecks(ShippedCodes.tables(), ShippedCodes.pinyin());
        CheckPlan plan = checks.plan(category, new CheckOptions(null, null, Registers.none(), 1));

        System.out.printf("%nThe engine alone, one thread, %,d rows in memory%n", clean.size());
        double base = rate("all rules, clean rows", clean, rows -> check(plan, rows, layout.columns()));
        double bad = rate("all rules, three findings in every row", spoilt, rows -> check(plan, rows, layout.columns()));
        System.out.printf("slower when every row has three findings: %.2f x%n", base / bad);
        rate("Hibernate Validator 9.1, 10 constraints, clean rows", clean, HibernatePeer.validate());
    }

    private static Row spoil(Row row) {
        String[] cells = new String[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.text(i);
        }
        Workbooks.spoil(cells);
        return new Row(row.number(), cells, null);
    }

    private static long check(CheckPlan plan, List<Row> rows, Columns columns) {
        try {
            Findings findings = plan.check(sink -> rows.forEach(sink::accept), columns, List.of());
            return findings.count(Severity.ERROR) + findings.count(Severity.WARNING) + findings.count(Severity.INFO);
        } catch (InputException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double rate(String name, List<Row> rows, ToLongFunction<List<Row>> work) {
        double[] rates = new double[RUNS];
        long found = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = System.nanoTime();
            found = work.applyAsLong(rows);
            double rate = rows.size() * 1e9 / (System.nanoTime() - start);
            if (run >= 0) {
                rates[run] = rate;
            }
        }
        Arrays.sort(rates);
        System.out.printf("%-58s %,12.0f records/s (min %,.0f, max %,.0f), %,d findings%n", name, rates[RUNS / 2], rates[0],
                rates[RUNS - 1], found);
        return rates[RUNS / 2];
    }
}
