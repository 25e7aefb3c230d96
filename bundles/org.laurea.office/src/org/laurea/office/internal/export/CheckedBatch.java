package org.laurea.office.internal.export;

import java.nio.file.Files;
import java.nio.file.Path;

import org.laurea.core.row.RowSource;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.RegisterFiles;
import org.laurea.exchange.Layout;
import org.laurea.office.DeskSettings;
import org.laurea.office.InstalledTypes;
import org.laurea.office.export.BatchCheck;
import org.laurea.office.export.ExportOrder;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.Findings;
import org.laurea.validation.Registers;

/**
 * A stored batch and what its check found.
 *
 * @param subject the batch
 * @param category its category
 * @param plan the rules
 * @param findings what is wrong
 */
record CheckedBatch(Subject subject, DegreeCategory category, CheckPlan plan, Findings findings) {

    static CheckedBatch of(ExportOrder order, InstalledTypes types, DegreeChecks checks)
            throws InputException, StoreException {
        Subject subject = Subject.of(order);
        DegreeCategory category = subject.category(types);
        DeskSettings settings = order.settings();
        Path folder = settings.registers();
        Registers registers = Files.isDirectory(folder) ? RegisterFiles.load(folder) : Registers.none();
        CheckPlan plan = checks.plan(category, new CheckOptions(settings.unit().isEmpty() ? null : settings.unit(),
                order.formalDay(), registers, 1));
        Layout layout = subject.layout(category.recordType(), StoreExports.SHEET);
        return new CheckedBatch(subject, category, plan,
                plan.check(layout.rows(), layout.columns(), layout.findings()));
    }

    /** The table that the findings are about. */
    Layout layout() {
        return subject.layout(category.recordType(), StoreExports.SHEET);
    }

    /** The records, normalised. */
    RowSource records() {
        Layout layout = layout();
        return plan.normalised(layout.rows(), layout.columns());
    }

    BatchCheck result() {
        return new BatchCheck(subject.batch(), category, findings);
    }
}
