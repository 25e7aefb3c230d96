package org.laurea.codes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Code tables to hand out. What is exported can be imported again and gives the same table. */
public final class CodeTableExport {

    private final CodeCatalogue catalogue;
    private final CodeTables tables;

    /** Exports of these tables. */
    public CodeTableExport(CodeCatalogue catalogue, CodeTables tables) {
        this.catalogue = catalogue;
        this.tables = tables;
    }

    /** The table's rows, the cells in the order of {@link TableInfo#columns()}. */
    public List<List<String>> rows(String table) {
        List<String> columns = catalogue.info(table).columns();
        List<List<String>> rows = new ArrayList<>();
        for (CodeEntry entry : tables.table(table).entries()) {
            List<String> row = new ArrayList<>(columns.size());
            for (String column : columns) {
                row.add(cell(entry, column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(CodeEntry entry, String column) {
        return switch (column) {
            case "code" -> entry.code();
            case "name" -> entry.name();
            case "former_code" -> String.join("|", entry.formerCodes());
            case "former_name" -> String.join("|", entry.formerNames());
            case "alias" -> String.join("|", entry.aliases());
            case "valid_from" -> entry.from() == 0 ? "" : String.valueOf(entry.from());
            case "valid_to" -> entry.to() == Integer.MAX_VALUE ? "" : String.valueOf(entry.to());
            default -> entry.attribute(column);
        };
    }

    /** Writes the table as CSV in UTF-8 with byte order mark, header first, lines ended by CR LF; leaves the stream open. */
    public void writeCsv(String table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(catalogue.info(table).columns());
        for (List<String> row : rows(table)) {
            csv.writeRecord(row);
        }
        csv.flush();
        text.flush();
    }
}
