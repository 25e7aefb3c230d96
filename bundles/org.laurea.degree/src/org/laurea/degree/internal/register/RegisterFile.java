package org.laurea.degree.internal.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.record.Requirement;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSource;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.degree.internal.cell.DegreeCells;
import org.laurea.degree.register.RegisterTable;
import org.laurea.exchange.Layout;
import org.laurea.validation.CellReader;
import org.laurea.validation.Register;

/**
 * A file with one register, its cells read as those of a workbook of records are.
 *
 * @param file the file
 * @param layout how it is laid out
 * @param type the columns that the register has
 */
public record RegisterFile(Path file, Layout layout, RecordType type) {

    /** The register in memory. */
    public Register read() throws InputException {
        Messages messages = Messages.beside(RegisterFile.class);
        List<Field> present = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < type.fields().size(); i++) {
            int column = layout.columns().of(i);
            if (column >= 0) {
                present.add(type.field(i));
                columns.add(column);
            } else if (type.field(i).requirement() instanceof Requirement.Required) {
                throw new InputException(messages.text("register.column", String.valueOf(file.getFileName()),
                        type.field(i).zh(), type.field(i).code()));
            }
        }
        List<String> codes = present.stream().map(Field::code).toList();
        return new Register(type.id(), codes, RegisterTable.read(codes, normalised(layout, present, columns)));
    }

    private static RowSource normalised(Layout layout, List<Field> fields, List<Integer> columns) {
        CellReader[] readers = fields.stream().map(DegreeCells::of).toArray(CellReader[]::new);
        return sink -> layout.rows().forEach(row -> {
            if (row.number() > layout.columns().headerRow()) {
                String[] texts = new String[readers.length];
                for (int i = 0; i < texts.length; i++) {
                    int column = columns.get(i);
                    texts[i] = readers[i].read(row.text(column), row.kind(column));
                }
                sink.accept(new Row(row.number(), texts, null));
            }
        });
    }
}
