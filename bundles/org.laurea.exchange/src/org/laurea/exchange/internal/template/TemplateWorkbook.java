package org.laurea.exchange.internal.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.laurea.core.text.Language;
import org.laurea.exchange.Template;
import org.laurea.exchange.internal.write.PendingFile;

/** Builds the sheets of the template: the one to fill in, how to, the values of drop-downs, and the codes to look up. */
public final class TemplateWorkbook {

    private final Template template;
    private final TemplateTexts texts;

    /** The workbook of {@code template}. */
    public TemplateWorkbook(Template template, Language language) {
        this.template = template;
        texts = new TemplateTexts(language);
    }

    /** Writes it. */
    public void write(Path out) throws IOException {
        List<Choices> choices = template.type().fields().stream().map(field -> Choices.of(field, template)).toList();
        try (PendingFile file = PendingFile.beside(out);
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            FillSheet fill = new FillSheet(template, texts, workbook, styles);
            new HelpSheet(template, texts, workbook, styles).write(choices);
            ValueSheet values = new ValueSheet(texts, workbook, styles);
            LookupSheets lookups = new LookupSheets(texts, workbook, styles);
            choices.forEach(lookups::add);
            fill.write(choices, values);
            workbook.setActiveSheet(0);
            // The library hides what went wrong with a stream, so it writes to memory first.
            ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 20);
            workbook.write(content);
            try (OutputStream stream = file.open()) {
                content.writeTo(stream);
            }
            file.commit();
        }
    }
}
