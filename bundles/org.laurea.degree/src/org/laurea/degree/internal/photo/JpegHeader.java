package org.laurea.degree.internal.photo;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The frame header of a JPEG image (ITU-T T.81, B.2.2).
 *
 * @param width pixels in a line
 * @param height lines
 * @param bits bits of a pixel: components times precision
 */
public record JpegHeader(int width, int height, int bits) {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;

    /**
     * Reads the frame header without decoding the image.
     *
     * @return the header, or nothing if the bytes are no JPEG image
     */
    public static Optional<JpegHeader> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 4096));
        try {
            if (data.readUnsignedShort() != (0xFF00 | SOI)) {
                return Optional.empty();
            }
            for (int marker = marker(data); marker != EOI && marker != SOS; marker = marker(data)) {
                if (isFrame(marker)) {
                    return Optional.of(frame(data));
                }
                if (!isAlone(marker)) {
                    data.skipNBytes(Math.max(0, data.readUnsignedShort() - 2));
                }
            }
        } catch (EOFException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static JpegHeader frame(DataInputStream data) throws IOException {
        data.readUnsignedShort();
        int precision = data.readUnsignedByte();
        int height = data.readUnsignedShort();
        int width = data.readUnsignedShort();
        return new JpegHeader(width, height, precision * data.readUnsignedByte());
    }

    /** The next marker; bytes that are none of a marker end the search. */
    private static int marker(DataInputStream data) throws IOException {
        if (data.readUnsignedByte() != 0xFF) {
            return EOI;
        }
        int code = data.readUnsignedByte();
        while (code == 0xFF) {
            code = data.readUnsignedByte();
        }
        return code;
    }

    /** SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC), which share their range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** TEM and RST0 to RST7 have no segment. */
    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }
}
