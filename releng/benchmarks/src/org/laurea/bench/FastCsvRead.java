package org.laurea.bench;

import java.nio.file.Path;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Peer: reads every cell of a csv file with FastCSV. */
final class FastCsvRead {

    public static void main(String[] arguments) throws Exception {
        long characters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of(arguments[0]))) {
            for (CsvRecord row : reader) {
                for (String cell : row.getFields()) {
                    characters += cell.length();
                }
            }
        }
        System.out.println(characters);
    }
}
