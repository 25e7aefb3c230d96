package org.laurea.exchange.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.text.InputException;

/** The header of a dBASE III table: 32 bytes, and 32 for each field. */
final class DbfHeader {

    /** Ends the records. */
    static final int END = 0x1A;

    private static final int BLOCK = 32;
    private static final int LONGEST_NAME = 10;
    private static final int NAME_BYTES = 11;
    private static final int LANGUAGE_AT = 29;
    private static final byte LANGUAGE_GBK = 0x4D;
    private static final byte VERSION = 3;
    private static final byte HEADER_END = 0x0D;
    private static final Charset GBK = Charset.forName("GBK");

    private DbfHeader() {}

    /** The names of the fields: a header, or the code in its brackets where the header is too long. */
    static List<byte[]> names(List<String> headers) throws InputException {
        List<byte[]> names = new ArrayList<>();
        for (String header : headers) {
            byte[] name = header.getBytes(GBK);
            if (name.length > LONGEST_NAME) {
                name = code(header).getBytes(GBK);
            }
            if (name.length == 0 || name.length > LONGEST_NAME || !GBK.newEncoder().canEncode(header)) {
                throw new InputException(WriterTexts.text("write.dbf.name", header, LONGEST_NAME));
            }
            names.add(name);
        }
        return names;
    }

    private static String code(String header) {
        int open = Math.max(header.lastIndexOf('('), header.lastIndexOf('\uFF08'));
        boolean closed = header.endsWith(")") || header.endsWith("\uFF09");
        return open > 0 && closed ? header.substring(open + 1, header.length() - 1) : header;
    }

    static void write(OutputStream out, List<byte[]> names, int[] widths, int records) throws IOException {
        int size = BLOCK * (names.size() + 1) + 1;
        int record = 1;
        for (int width : widths) {
            record += width;
        }
        ByteBuffer header = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        header.put(VERSION).put((byte) 80).put((byte) 1).put((byte) 1);
        header.putInt(records).putShort((short) size).putShort((short) record);
        header.put(LANGUAGE_AT, LANGUAGE_GBK);
        for (int i = 0; i < widths.length; i++) {
            int at = BLOCK * (i + 1);
            header.position(at);
            header.put(names.get(i));
            header.put(at + NAME_BYTES, (byte) 'C');
            header.put(at + NAME_BYTES + 5, (byte) widths[i]);
        }
        header.put(size - 1, HEADER_END);
        out.write(header.array());
    }
}
