package org.laurea.tests.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.CellKind;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Finding;
import org.laurea.validation.Registers;

/** Checks base records, changed as examples say, with all rules of their category. */
final class Bench {

    private final DegreeChecks checks = Installed.checks();
    private final Map<String, DegreeCategory> categories = new HashMap<>();
    private final Map<String, List<Map<String, String>>> bases = new HashMap<>();
    private final Map<String, CheckPlan> plans = new HashMap<>();

    Bench() {
        Installed.categories().forEach(category -> categories.put(category.id(), category));
        for (Map<String, String> line : ExampleFile.lines("base.csv")) {
            bases.computeIfAbsent(line.get("category"), any -> new ArrayList<>()).add(line);
        }
    }

    DegreeChecks checks() {
        return checks;
    }

    Map<String, DegreeCategory> categories() {
        return Collections.unmodifiableMap(categories);
    }

    /** All findings of an example. */
    List<Finding> findings(Example example) throws InputException {
        return findings(example, example.texts);
    }

    /** All findings of an example with other texts. */
    List<Finding> findings(Example example, Map<String, String> texts) throws InputException {
        DegreeCategory category = categories.get(example.category);
        CheckOptions options = new CheckOptions(example.unit, example.formal, Registers.none(), 1);
        CheckPlan plan = plans.computeIfAbsent(example.category + example.unit + example.formal,
                any -> checks.plan(category, options));
        RecordType type = category.recordType();
        int[] columns = new int[type.fields().size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = example.missing.contains(type.field(i).code()) ? -1 : i;
        }
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> base : bases.get(example.category)) {
            Map<String, String> changed = new HashMap<>(base);
            Map<String, CellKind> kinds = new HashMap<>();
            if (rows.isEmpty()) {
                changed.putAll(texts);
                kinds.putAll(example.kinds);
            }
            rows.add(row(rows.size() + 2, changed, kinds, type));
        }
        List<Finding> findings = new ArrayList<>();
        plan.check(sink -> rows.forEach(sink::accept), new Columns(1, columns), List.of()).forEach(findings::add);
        return findings;
    }

    private static Row row(int number, Map<String, String> texts, Map<String, CellKind> known, RecordType type) {
        @Nullable
        String[] cells = new String[type.fields().size()];
        CellKind[] kinds = new CellKind[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String code = type.field(i).code();
            String text = texts.getOrDefault(code, "");
            cells[i] = text;
            kinds[i] = known.getOrDefault(code, text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT);
        }
        return new Row(number, cells, known.isEmpty() ? null : kinds);
    }
}
