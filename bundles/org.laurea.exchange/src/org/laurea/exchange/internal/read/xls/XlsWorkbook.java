package org.laurea.exchange.internal.read.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.laurea.core.row.RowSink;
import org.laurea.exchange.internal.read.RawSheet;
import org.laurea.exchange.internal.read.Unreadable;

/** A BIFF8 workbook, read record by record. */
public final class XlsWorkbook {

    private final Path file;
    private final String stream;

    private XlsWorkbook(Path file, String stream) {
        this.file = file;
        this.stream = stream;
    }

    /** The sheets of the workbook by name, in order; hidden ones only if there are no others. */
    public static Map<String, RawSheet> open(Path file) throws IOException {
        XlsWorkbook workbook = new XlsWorkbook(file, stream(file));
        XlsGlobals globals = new XlsGlobals();
        workbook.process(globals);
        List<BoundSheetRecord> inFile = List.of(BoundSheetRecord.orderByBofPosition(globals.sheets()));
        Map<String, RawSheet> visible = new LinkedHashMap<>();
        Map<String, RawSheet> hidden = new LinkedHashMap<>();
        for (BoundSheetRecord sheet : globals.sheets()) {
            int place = inFile.indexOf(sheet);
            boolean isHidden = sheet.isHidden() || sheet.isVeryHidden();
            (isHidden ? hidden : visible).putIfAbsent(sheet.getSheetname(), sink -> workbook.read(place, sink));
        }
        Map<String, RawSheet> sheets = visible.isEmpty() ? hidden : visible;
        if (sheets.isEmpty()) {
            throw new Unreadable("no-sheets");
        }
        return sheets;
    }

    private static String stream(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            String workbook = "";
            for (String name : files.getRoot().getEntryNames()) {
                switch (name) {
                    case "EncryptedPackage" -> throw new Unreadable("encrypted");
                    case "Workbook", "WORKBOOK", "workbook" -> workbook = name;
                    case "Book", "BOOK" -> {
                        if (workbook.isEmpty()) {
                            workbook = "Book";
                        }
                    }
                    default -> {
                        continue;
                    }
                }
            }
            if ("Book".equals(workbook)) {
                throw new Unreadable("old-xls");
            }
            if (workbook.isEmpty()) {
                throw new Unreadable("unknown");
            }
            return workbook;
        }
    }

    private void read(int place, RowSink sink) throws IOException {
        XlsSheet sheet = new XlsSheet(place, sink);
        process(sheet);
        sheet.end();
    }

    private void process(XlsListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            try (var in = root.createDocumentInputStream(stream)) {
                new HSSFEventFactory().abortableProcessEvents(request, in);
            }
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("encrypted");
        } catch (OldExcelFormatException e) {
            throw new Unreadable("old-xls");
        } catch (HSSFUserException e) {
            if (e.getReason() instanceof IOException reason) {
                throw reason;
            }
            throw new Unreadable("damaged");
        }
        if (!listener.isDone()) {
            throw new Unreadable("truncated");
        }
    }
}
