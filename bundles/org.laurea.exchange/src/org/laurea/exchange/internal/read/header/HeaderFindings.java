package org.laurea.exchange.internal.read.header;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.OwnColumns;
import org.laurea.validation.FileFinding;

/**
 * The findings of a header. Arguments of HDR-01: name and code of the field; of HDR-02: the header; of HDR-03: name and code
 * of the field, letters of the column that is read, letters of the others; of HDR-04: extension, form.
 */
final class HeaderFindings {

    private HeaderFindings() {}

    static List<FileFinding> of(HeaderRow header, RecordType type) {
        List<FileFinding> findings = new ArrayList<>();
        int row = header.row().number();
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.field(i);
            int column = header.columnOf()[i];
            if (column < 0) {
                findings.add(new FileFinding("HDR-01", row, -1, field.code(), null, "",
                        List.of(field.zh(), field.code())));
                continue;
            }
            String others = others(header, i, column);
            if (!others.isEmpty()) {
                findings.add(new FileFinding("HDR-03", row, column, field.code(), text(header, column), "",
                        List.of(field.zh(), field.code(), Columns.letters(column), others)));
            }
        }
        for (int column = 0; column < header.size(); column++) {
            int meaning = header.meaning(column);
            if (meaning == HeaderNames.UNKNOWN || meaning == HeaderNames.RETIRED) {
                String text = text(header, column);
                if (OwnColumns.ALL.contains(text)) {
                    continue;
                }
                findings.add(new FileFinding("HDR-02", row, column, null, text,
                        meaning == HeaderNames.RETIRED ? "retired" : "", List.of(text)));
            }
        }
        return findings;
    }

    static FileFinding namedOtherwise(Path file, FileForm form) {
        String name = String.valueOf(file.getFileName());
        return new FileFinding("HDR-04", 0, -1, null, null, "",
                List.of(name.substring(name.lastIndexOf('.')), form.label()));
    }

    private static String others(HeaderRow header, int field, int first) {
        StringBuilder others = new StringBuilder();
        for (int column = first + 1; column < header.size(); column++) {
            if (header.meaning(column) == field) {
                others.append(others.isEmpty() ? "" : ", ").append(Columns.letters(column));
            }
        }
        return others.toString();
    }

    private static String text(HeaderRow header, int column) {
        return HeaderText.stripped(header.row().text(column));
    }
}
