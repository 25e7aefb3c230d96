package org.laurea.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files by chance: bytes changed, cut off, doubled or moved; in a package also within a part that is packed again. */
final class Spoiling {

    private static final String MARKUP = "<>&\"',;=\n\t\0 09AZ/";
    private static final int MOST_TIMES = 4;
    private static final int MOST_BYTES = 32;

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    byte[] spoilt(byte[] good) throws IOException {
        boolean isPackage = good.length > 1 && good[0] == 'P' && good[1] == 'K';
        return isPackage && random.nextInt(4) != 0 ? repacked(good) : bytes(good);
    }

    private byte[] bytes(byte[] good) {
        byte[] bytes = good.clone();
        for (int times = 1 + random.nextInt(MOST_TIMES); times > 0 && bytes.length > 2; times--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(MOST_BYTES));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 3 -> bytes[at] = (byte) MARKUP.charAt(random.nextInt(MARKUP.length()));
                case 4 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                default -> {
                    byte[] longer = new byte[bytes.length + length];
                    System.arraycopy(bytes, 0, longer, 0, at + length);
                    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    private byte[] repacked(byte[] good) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        Object[] names = parts.keySet().toArray();
        String chosen = names[random.nextInt(names.length)].toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(chosen) ? bytes(part.getValue()) : part.getValue());
            }
        }
        return out.toByteArray();
    }
}
