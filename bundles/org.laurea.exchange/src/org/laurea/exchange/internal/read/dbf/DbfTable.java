package org.laurea.exchange.internal.read.dbf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.laurea.core.row.CellKind;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.exchange.internal.read.NumberText;
import org.laurea.exchange.internal.read.RawSheet;
import org.laurea.exchange.internal.read.RowBuilder;
import org.laurea.exchange.internal.read.Unreadable;

/**
 * A dBASE table. The names of its fields are row 1; deleted records are no rows. Spaces that fill a field up are not part of
 * its text.
 */
public final class DbfTable implements RawSheet {

    private static final int DELETED = '*';
    private static final int LIVE = ' ';
    private static final int END = 0x1A;
    private static final int DAY_LENGTH = 8;

    private final Path file;
    private final DbfHeader header;

    private DbfTable(Path file, DbfHeader header) {
        this.file = file;
        this.header = header;
    }

    /** The table in {@code file}. */
    public static DbfTable open(Path file) throws IOException {
        return new DbfTable(file, DbfHeader.read(file));
    }

    @Override
    public void read(RowSink sink) throws IOException {
        RowBuilder builder = new RowBuilder();
        builder.begin(1);
        List<DbfField> fields = header.fields();
        for (int column = 0; column < fields.size(); column++) {
            builder.put(column, fields.get(column).name(), CellKind.TEXT);
        }
        give(builder, sink);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(header.length());
            readRecords(in, builder, sink);
        }
    }

    private void readRecords(InputStream in, RowBuilder builder, RowSink sink) throws IOException {
        byte[] bytes = new byte[header.recordLength()];
        int number = 1;
        for (long left = header.records(); left > 0; left--) {
            int count = in.readNBytes(bytes, 0, bytes.length);
            if (count == 0 || bytes[0] == END || count < bytes.length) {
                throw new Unreadable("truncated");
            }
            if (bytes[0] == DELETED) {
                continue;
            }
            if (bytes[0] != LIVE) {
                throw new Unreadable("damaged");
            }
            if (++number > RowBuilder.MOST_ROWS) {
                throw new Unreadable("beyond", number);
            }
            builder.begin(number);
            for (int column = 0; column < header.fields().size(); column++) {
                put(builder, column, header.fields().get(column), bytes);
            }
            give(builder, sink);
        }
    }

    private static void give(RowBuilder builder, RowSink sink) {
        Row row = builder.finish();
        if (row != null) {
            sink.accept(row);
        }
    }

    private void put(RowBuilder builder, int column, DbfField field, byte[] bytes) {
        int from = field.offset();
        int to = from + field.length();
        while (to > from && (bytes[to - 1] == ' ' || bytes[to - 1] == 0)) {
            to--;
        }
        boolean isText = field.type() == 'C';
        while (!isText && from < to && (bytes[from] == ' ' || bytes[from] == 0)) {
            from++;
        }
        if (from == to) {
            return;
        }
        Charset charset = header.charset();
        String text = new String(bytes, from, to - from, charset);
        switch (field.type()) {
            case 'N', 'F' -> {
                boolean isNumber = NumberText.isNumber(text);
                builder.put(column, isNumber ? NumberText.exact(text) : text,
                        isNumber ? CellKind.NUMBER : CellKind.TEXT);
            }
            case 'D' -> {
                boolean isDay = text.length() == DAY_LENGTH && NumberText.isNumber(text);
                builder.put(column, text, isDay ? CellKind.DATE : CellKind.TEXT);
            }
            case 'L' -> putLogical(builder, column, text);
            default -> builder.put(column, text, CellKind.TEXT);
        }
    }

    private static void putLogical(RowBuilder builder, int column, String text) {
        switch (text) {
            case "T", "t", "Y", "y" -> builder.put(column, "TRUE", CellKind.BOOLEAN);
            case "F", "f", "N", "n" -> builder.put(column, "FALSE", CellKind.BOOLEAN);
            case "?" -> builder.put(column, "", CellKind.EMPTY);
            default -> builder.put(column, text, CellKind.TEXT);
        }
    }
}
