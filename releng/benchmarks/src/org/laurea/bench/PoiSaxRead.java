package org.laurea.bench;

import java.io.File;
import java.io.InputStream;
import java.util.Iterator;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Peer: reads every cell of the first sheet with POI's event model. */
final class PoiSaxRead implements XSSFSheetXMLHandler.SheetContentsHandler {

    private long characters;

    public static void main(String[] arguments) throws Exception {
        PoiSaxRead handler = new PoiSaxRead();
        try (OPCPackage file = OPCPackage.open(new File(arguments[0]), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(file);
            Iterator<InputStream> sheets = reader.getSheetsData();
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(file), handler, false));
            try (InputStream sheet = sheets.next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        System.out.println(handler.characters);
    }

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        characters += value == null ? 0 : value.length();
    }
}
