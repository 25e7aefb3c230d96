package org.laurea.bench;

import java.io.File;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Peer: reads every cell of the first sheet with POI's user model. */
final class PoiUserModelRead {

    public static void main(String[] arguments) throws Exception {
        long characters = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new File(arguments[0]))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    characters += cell.toString().length();
                }
            }
        }
        System.out.println(characters);
    }
}
