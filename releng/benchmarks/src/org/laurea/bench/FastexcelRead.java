package org.laurea.bench;

import java.io.File;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Peer: reads every cell of the first sheet with fastexcel-reader. */
final class FastexcelRead {

    private static long characters;

    public static void main(String[] arguments) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new File(arguments[0]));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(FastexcelRead::take);
        }
        System.out.println(characters);
    }

    private static void take(Row row) {
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            characters += cell == null ? 0 : cell.getText().length();
        }
    }
}
