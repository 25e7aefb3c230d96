package org.laurea.office.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredField;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.PhotoCheck;
import org.laurea.degree.PhotoReport;
import org.laurea.degree.PlatformFiles;
import org.laurea.degree.PlatformHeaders;
import org.laurea.degree.PlatformOutput;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.Loss;
import org.laurea.exchange.RowExtract;
import org.laurea.exchange.RowWriter;
import org.laurea.exchange.RowWriters;
import org.laurea.exchange.WriterOptions;
import org.laurea.office.InstalledTypes;
import org.laurea.office.export.BatchCheck;
import org.laurea.office.export.ExportOrder;
import org.laurea.office.export.Exports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands out batches of a store. */
@Component
public final class StoreExports implements Exports {

    static final String SHEET = "Sheet1";
    private static final String ID_NUMBER = "ZJHM";

    private final InstalledTypes types;
    private final DegreeChecks checks;

    /** Exports of records of these types, checked by these checks. */
    @Activate
    public StoreExports(@Reference InstalledTypes types, @Reference DegreeChecks checks) {
        this.types = types;
        this.checks = checks;
    }

    @Override
    public List<Localized> table(ExportOrder order, FileForm form, Path out)
            throws IOException, InputException, StoreException {
        Subject subject = Subject.of(order);
        Map<String, Loss> reasons = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        WriterOptions options = new WriterOptions(SHEET, loss -> {
            String reason = loss.reason().in(Language.ZH);
            reasons.putIfAbsent(reason, loss);
            counts.merge(reason, 1, Integer::sum);
        });
        List<String> headers = subject.batch().type().fields().stream()
                .map(form == FileForm.DBF ? StoredField::code : StoredField::zh).toList();
        try (RowWriter writer = RowWriters.open(out, form, headers, options)) {
            RowWriters.copy(subject.rows(), writer);
            writer.finish();
        }
        List<Localized> told = new ArrayList<>();
        reasons.forEach((reason, loss) -> told.add(Texts.text("loss", loss.reason(), counts.get(reason))));
        return told;
    }

    @Override
    public BatchCheck check(ExportOrder order) throws InputException, StoreException {
        return CheckedBatch.of(order, types, checks).result();
    }

    @Override
    public List<Localized> annotated(ExportOrder order, @Nullable Path workbook, Path out)
            throws IOException, InputException, StoreException {
        CheckedBatch checked = CheckedBatch.of(order, types, checks);
        Marking marking = new Marking(checked, checks, order.language());
        return workbook == null ? marking.fresh(out) : marking.returned(workbook, out);
    }

    @Override
    public PlatformOutput platform(ExportOrder order, PlatformHeaders headers, Path folder)
            throws IOException, InputException, StoreException {
        CheckedBatch checked = CheckedBatch.of(order, types, checks);
        return new PlatformFiles(checked.category(), headers, order.language()).write(checked.records(),
                BatchCheck.FIRST_ROW - 1, checked.findings(), folder);
    }

    @Override
    public int rejected(ExportOrder order, Path out) throws IOException, InputException, StoreException {
        CheckedBatch checked = CheckedBatch.of(order, types, checks);
        return RowExtract.rejected(checked.layout(), checked.findings(), order.language(), out);
    }

    @Override
    public PhotoReport photos(ExportOrder order, Path folder) throws IOException, InputException, StoreException {
        Subject subject = Subject.of(order);
        RecordType type = subject.category(types).recordType();
        return PhotoCheck.check(folder, subject.rows(), type.indexOf(ID_NUMBER));
    }
}
