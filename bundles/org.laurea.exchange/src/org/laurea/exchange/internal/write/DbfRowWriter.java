package org.laurea.exchange.internal.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.Loss;
import org.laurea.exchange.WriterOptions;

/**
 * Writes a dBASE III table of character fields in GBK. The widths stand before the records, so rows are kept in a temporary
 * file until all are known. What a field cannot hold is reported.
 */
public final class DbfRowWriter extends PendingRowWriter {

    private static final int LONGEST = 254;
    private static final int MOST_FIELDS = 255;
    private static final Charset GBK = Charset.forName("GBK");

    private final PendingFile file;
    private final Path spooled;
    private final DataOutputStream spool;
    private final List<byte[]> names;
    private final int[] widths;
    private final CharsetEncoder probe = GBK.newEncoder();
    private final Consumer<Loss> losses;
    private int records;

    /** A writer of a new table, whose fields are named by {@code headers}. */
    public DbfRowWriter(PendingFile file, List<String> headers, WriterOptions options)
            throws IOException, InputException {
        super(file, Integer.MAX_VALUE, 1);
        this.file = file;
        losses = options.losses();
        if (headers.isEmpty() || headers.size() > MOST_FIELDS) {
            throw new InputException(WriterTexts.text("write.columns", MOST_FIELDS));
        }
        names = DbfHeader.names(headers);
        widths = new int[headers.size()];
        Arrays.fill(widths, 1);
        spooled = file.scratch();
        spool = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(spooled)));
    }

    @Override
    void write(Row row, int gap) throws IOException {
        for (int i = 0; i < gap; i++) {
            spool.write(new byte[widths.length]);
        }
        records += gap + 1;
        for (int column = 0; column < Math.max(row.size(), widths.length); column++) {
            String text = row.text(column);
            if (column >= widths.length) {
                if (!text.isEmpty()) {
                    lose(row, column, "write.dbf.column");
                }
                continue;
            }
            byte[] bytes = bytes(row, column, text);
            widths[column] = Math.max(widths[column], bytes.length);
            spool.writeByte(bytes.length);
            spool.write(bytes);
        }
    }

    private byte[] bytes(Row row, int column, String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        if (!probe.canEncode(text)) {
            lose(row, column, "write.dbf.character");
        }
        if (text.endsWith(" ") || text.endsWith("\0")) {
            lose(row, column, "write.dbf.trailing");
        }
        byte[] bytes = text.getBytes(GBK);
        if (bytes.length <= LONGEST) {
            return bytes;
        }
        lose(row, column, "write.dbf.long");
        int end = text.length();
        while (bytes.length > LONGEST) {
            end = text.offsetByCodePoints(end, -1);
            bytes = text.substring(0, end).getBytes(GBK);
        }
        return bytes;
    }

    private void lose(Row row, int column, String key) {
        losses.accept(new Loss(row.number(), column, WriterTexts.text(key)));
    }

    @Override
    void complete() throws IOException {
        spool.close();
        try (OutputStream out = new BufferedOutputStream(file.open(), 1 << 16);
                DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(spooled)))) {
            DbfHeader.write(out, names, widths, records);
            byte[] field = new byte[LONGEST];
            for (int record = 0; record < records; record++) {
                out.write(' ');
                for (int width : widths) {
                    int length = in.readUnsignedByte();
                    in.readFully(field, 0, length);
                    Arrays.fill(field, length, width, (byte) ' ');
                    out.write(field, 0, width);
                }
            }
            out.write(DbfHeader.END);
        }
    }

    @Override
    void release() throws IOException {
        spool.close();
    }
}
