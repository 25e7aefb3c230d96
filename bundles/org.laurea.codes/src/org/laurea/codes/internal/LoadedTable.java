package org.laurea.codes.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.laurea.codes.TableInfo;
import org.laurea.codes.TableOrigin;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.core.text.Messages;

/** A table that was read, and where from. */
record LoadedTable(CodeTable table, TableOrigin origin, List<FileFormat> formats) {

    static LoadedTable of(List<FileFormat> shipped, LocalFolder local, Sound sound) {
        FileFormat first = shipped.get(0);
        String id = first.table();
        Path replaced = local.replaced(id);
        Path added = local.added(id);
        List<FileFormat> formats = new ArrayList<>();
        List<List<TableRow>> files = new ArrayList<>();
        if (replaced != null) {
            formats.add(first.local(replaced));
            files.add(new TableFile(first.local(replaced), LocalFolder.read(replaced)).rows);
        } else {
            for (FileFormat format : shipped) {
                formats.add(format);
                files.add(new TableFile(format, format.shipped()).rows);
            }
        }
        if (added != null) {
            List<TableRow> rows = new TableFile(first.local(added), LocalFolder.read(added)).rows;
            overrule(files, rows);
            formats.add(first.local(added));
            files.add(rows);
        }
        TableOrigin origin = replaced != null ? TableOrigin.REPLACED
                : added != null ? TableOrigin.EXTENDED : TableOrigin.SHIPPED;
        return new LoadedTable(new FileTable(id, first.isComplete(), files, sound), origin, List.copyOf(formats));
    }

    private static void overrule(List<List<TableRow>> files, List<TableRow> rows) {
        Set<String> codes = new HashSet<>();
        for (TableRow row : rows) {
            codes.add(row.code());
        }
        for (List<TableRow> file : files) {
            file.removeIf(row -> codes.contains(row.code()));
        }
    }

    TableInfo info() {
        Messages messages = Messages.beside(LoadedTable.class);
        String id = table.id();
        List<String> files = new ArrayList<>();
        for (FileFormat format : formats) {
            files.add(format.file());
        }
        return new TableInfo(id, messages.text("title." + id), messages.text("note." + id), table.entries().size(),
                table.isComplete(), origin, List.copyOf(files), columns());
    }

    private List<String> columns() {
        Set<String> common = new LinkedHashSet<>();
        if (!formats.get(0).codes().isEmpty()) {
            common.add("code");
        }
        common.add("name");
        Set<String> others = new LinkedHashSet<>();
        boolean[] has = new boolean[5];
        for (CodeEntry entry : table.entries()) {
            has[0] |= !entry.formerCodes().isEmpty();
            has[1] |= !entry.formerNames().isEmpty();
            has[2] |= !entry.aliases().isEmpty();
            has[3] |= entry.from() != 0;
            has[4] |= entry.to() != Integer.MAX_VALUE;
            others.addAll(entry.attributes().keySet());
        }
        List<String> optional = List.of("former_code", "former_name", "alias", FileFormat.VALID_FROM,
                FileFormat.VALID_TO);
        for (int i = 0; i < has.length; i++) {
            if (has[i]) {
                common.add(optional.get(i));
            }
        }
        for (FileFormat format : formats) {
            others.removeAll(format.commonColumns());
        }
        optional.forEach(others::remove);
        common.addAll(others);
        return List.copyOf(common);
    }
}
