package org.laurea.exchange.internal.read.dbf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A dBASE III table in GBK, laid out by hand. */
final class DbfBytes {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int BLOCK = 32;

    private final ByteArrayOutputStream fields = new ByteArrayOutputStream();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final List<Integer> lengths = new ArrayList<>();
    private int recordLength = 1;
    private int count;

    DbfBytes field(String name, char type, int length) {
        byte[] field = Arrays.copyOf(name.getBytes(GBK), BLOCK);
        field[11] = (byte) type;
        field[16] = (byte) length;
        fields.writeBytes(field);
        lengths.add(length);
        recordLength += length;
        return this;
    }

    /** A record; values are filled up with spaces. */
    void record(String... values) {
        records.write(' ');
        for (int i = 0; i < values.length; i++) {
            byte[] value = values[i].getBytes(GBK);
            records.writeBytes(value);
            records.writeBytes(" ".repeat(lengths.get(i) - value.length).getBytes(GBK));
        }
        count++;
    }

    byte[] bytes() {
        int header = BLOCK + fields.size() + 1;
        return ByteBuffer.allocate(header + records.size() + 1).order(ByteOrder.LITTLE_ENDIAN) //
                .put((byte) 3).put((byte) 124).put((byte) 6).put((byte) 20).putInt(count).putShort((short) header)
                .putShort((short) recordLength).put(29, (byte) 0x4D).position(BLOCK).put(fields.toByteArray())
                .put((byte) 0x0D).put(records.toByteArray()).put((byte) 0x1A).array();
    }
}
