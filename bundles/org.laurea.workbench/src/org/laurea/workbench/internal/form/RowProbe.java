package org.laurea.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Finding;
import org.laurea.validation.Stage;

/** Checks one row as it would be with what is being typed: every rule that needs no other row and no register. */
final class RowProbe {

    private final CheckPlan plan;
    private final Columns columns;

    /** Checks by a plan, rows of so many fields. */
    RowProbe(CheckPlan plan, int fields) {
        this.plan = plan;
        int[] same = new int[fields];
        for (int i = 0; i < fields; i++) {
            same[i] = i;
        }
        columns = new Columns(0, same);
    }

    /** Whether a rule needs nothing but the row. */
    static boolean isOfRow(Finding finding) {
        return finding.rule().stage().compareTo(Stage.BATCH) < 0;
    }

    /** What is wrong with a row by itself. */
    List<Finding> check(List<String> values) throws InputException {
        List<Finding> found = new ArrayList<>();
        Row row = new Row(1, values.toArray(new String[0]), null);
        plan.check(sink -> sink.accept(row), columns, List.of()).forEach(finding -> {
            if (isOfRow(finding)) {
                found.add(finding);
            }
        });
        return found;
    }
}
