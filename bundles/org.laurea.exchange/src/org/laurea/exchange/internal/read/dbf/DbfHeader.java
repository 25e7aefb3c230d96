package org.laurea.exchange.internal.read.dbf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.laurea.exchange.internal.read.TextCharset;
import org.laurea.exchange.internal.read.Unreadable;

/**
 * The header of a dBASE table.
 *
 * @param fields its fields in order
 * @param length how many bytes it takes
 * @param recordLength how many bytes a record takes, the mark of deletion included
 * @param records how many records there are, deleted ones included
 * @param charset the encoding of texts
 */
record DbfHeader(List<DbfField> fields, int length, int recordLength, long records, Charset charset) {

    private static final int FIXED = 32;
    private static final int FIELD = 32;
    private static final int NAME = 11;
    private static final int FIELDS_END = 0x0D;
    private static final int GBK_DRIVER = 0x4D;
    private static final int GBK_DRIVER_OS = 0x7A;
    private static final String KNOWN_TYPES = "CNFDL";
    private static final char HIDDEN = '0';

    static DbfHeader read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer fixed = bytes(in, FIXED);
            long records = fixed.getInt(4) & 0xFFFFFFFFL;
            int length = fixed.getShort(8) & 0xFFFF;
            int recordLength = fixed.getShort(10) & 0xFFFF;
            int driver = fixed.get(29) & 0xFF;
            if (fixed.get(15) != 0) {
                throw new Unreadable("encrypted");
            }
            if (length <= FIXED || recordLength < 2) {
                throw new Unreadable("damaged");
            }
            if (records * recordLength + length > Files.size(file)) {
                throw new Unreadable("truncated");
            }
            Charset charset = driver == GBK_DRIVER || driver == GBK_DRIVER_OS
                    ? TextCharset.chinese()
                    : TextCharset.ofBody(file, length);
            List<DbfField> fields = fields(bytes(in, length - FIXED), recordLength, charset);
            return new DbfHeader(fields, length, recordLength, records, charset);
        }
    }

    private static List<DbfField> fields(ByteBuffer all, int recordLength, Charset charset) throws Unreadable {
        List<DbfField> fields = new ArrayList<>();
        int offset = 1;
        for (int at = 0; at < all.limit() && all.get(at) != FIELDS_END; at += FIELD) {
            if (at + FIELD > all.limit()) {
                throw new Unreadable("damaged");
            }
            char type = (char) (all.get(at + NAME) & 0xFF);
            boolean isWide = type == 'C' && all.get(at + 17) != 0 && (all.get(at + 16) & 0xFF) + offset <= recordLength;
            int length = all.get(at + 16) & 0xFF | (isWide ? (all.get(at + 17) & 0xFF) << Byte.SIZE : 0);
            String name = name(all, at, charset);
            if (type != HIDDEN) {
                if (KNOWN_TYPES.indexOf(type) < 0) {
                    throw new Unreadable("dbf-type", name, printable(type));
                }
                fields.add(new DbfField(name, type, offset, length));
            }
            offset += length;
        }
        if (offset > recordLength || fields.isEmpty()) {
            throw new Unreadable("damaged");
        }
        return List.copyOf(fields);
    }

    private static String printable(char type) {
        return type > ' ' && type < 0x7F ? String.valueOf(type) : Integer.toHexString(type);
    }

    private static String name(ByteBuffer all, int at, Charset charset) {
        int end = at;
        while (end < at + NAME && all.get(end) != 0) {
            end++;
        }
        return new String(all.array(), at, end - at, charset).strip();
    }

    private static ByteBuffer bytes(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
