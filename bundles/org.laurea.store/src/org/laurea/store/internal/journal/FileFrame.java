package org.laurea.store.internal.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A frame as it stands in a file, big-endian: length of the payload (4), CRC-32C of everything else (4), sequence (8), part (4), 1
 * if it is the last else 0 (4), up to where the file was durable when the frame was written (8), hash (32), payload.
 *
 * @param frame the frame
 * @param offset where it begins
 * @param forced up to where the file was durable when it was written; whoever finds the frame knows that everything before
 *        that was acknowledged
 */
record FileFrame(Frame frame, long offset, long forced) {

    static final int HEADER = 64;

    /** No payload is longer than this; what says so is no frame. */
    static final int LONGEST = 1 << 28;

    private static final int CRC_AT = 4;
    private static final int SEQUENCE_AT = 8;

    /** Where the next frame begins. */
    long end() {
        return offset + HEADER + frame.payload().length;
    }

    /** The bytes, ready to be written. */
    ByteBuffer bytes() {
        byte[] payload = frame.payload();
        if (payload.length > LONGEST) {
            throw new IllegalArgumentException("a step of " + payload.length + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + payload.length);
        bytes.putInt(payload.length).putInt(0).putLong(frame.sequence()).putInt(frame.part());
        bytes.putInt(frame.isLast() ? 1 : 0).putLong(forced).put(frame.hash()).put(payload).flip();
        return bytes.putInt(CRC_AT, crc(bytes));
    }

    /** Whether bytes could be the header of a frame at {@code offset}, of an entry not before {@code sequence}. */
    static boolean isLikely(ByteBuffer header, long sequence, long offset, long size) {
        int length = header.getInt(0);
        long forced = header.getLong(24);
        return length >= 0 && length <= Math.min(LONGEST, size - offset - HEADER) && header.getInt(16) >= 0
                && (header.getInt(20) | 1) == 1 && forced >= 0 && forced <= offset
                && header.getLong(SEQUENCE_AT) >= sequence;
    }

    /** Whether a whole frame's bytes are what was written. */
    static boolean isSound(ByteBuffer bytes) {
        return bytes.getInt(CRC_AT) == crc(bytes);
    }

    /** The frame in sound bytes. */
    static FileFrame of(ByteBuffer bytes, long offset) {
        ByteBuffer in = bytes.duplicate().position(SEQUENCE_AT);
        long sequence = in.getLong();
        int part = in.getInt();
        boolean isLast = in.getInt() == 1;
        long forced = in.getLong();
        byte[] hash = new byte[Chain.HASH];
        byte[] payload = new byte[bytes.limit() - HEADER];
        in.get(hash).get(payload);
        return new FileFrame(new Frame(sequence, part, isLast, hash, payload), offset, forced);
    }

    private static int crc(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().position(0).limit(CRC_AT));
        crc.update(bytes.duplicate().position(SEQUENCE_AT));
        return (int) crc.getValue();
    }
}
