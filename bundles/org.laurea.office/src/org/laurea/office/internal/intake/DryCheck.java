package org.laurea.office.internal.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.RegisterFiles;
import org.laurea.exchange.Layout;
import org.laurea.office.DeskSettings;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Registers;

/**
 * The check of rows on their way into the store.
 *
 * @param plan the rules
 * @param layout how the sheet is laid out
 */
record DryCheck(CheckPlan plan, Layout layout) {

    /** The check with the office's unit and registers; registers that cannot be read are told in {@code notes}. */
    static DryCheck of(Order order, DegreeCategory category, DegreeChecks checks, List<Localized> notes) {
        DeskSettings settings = order.place().settings();
        CheckOptions options = new CheckOptions(settings.unit().isEmpty() ? null : settings.unit(), null,
                registers(settings.registers(), notes), Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        return new DryCheck(checks.plan(category, options), order.layout());
    }

    private static Registers registers(Path folder, List<Localized> notes) {
        if (!Files.isDirectory(folder)) {
            return Registers.none();
        }
        try {
            return RegisterFiles.load(folder);
        } catch (InputException e) {
            notes.add(Texts.text("registers.unreadable", e.text()));
            return Registers.none();
        }
    }

    /** The records: rows with at least one text after normalisation, one text a field. */
    RowSource records() {
        RowSource normalised = plan.normalised(layout.rows(), layout.columns());
        return sink -> normalised.forEach(row -> {
            if (hasText(row)) {
                sink.accept(row);
            }
        });
    }

    private static boolean hasText(Row row) {
        for (int field = 0; field < row.size(); field++) {
            if (row.kind(field) != CellKind.EMPTY) {
                return true;
            }
        }
        return false;
    }
}
