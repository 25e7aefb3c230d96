package org.laurea.exchange.internal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a file, it is read or refused with one clear line: {@link Shown#failure} lets nothing else pass. */
class SpoiltFilesTest {

    private static final int COUNT = Boolean.getBoolean("laurea.full") ? 4_000 : 40;

    @TempDir
    Path folder;

    @Test
    void readsTheGoodFiles() throws Exception {
        for (Map.Entry<String, byte[]> good : GoodFiles.all().entrySet()) {
            assertEquals("", Shown.failure(Files.write(folder.resolve(good.getKey()), good.getValue())));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void doesNotWaitForADevice() throws Exception {
        assertTrue(Shown.failure(Path.of("/dev/tty")).contains("不是普通文件"));
    }

    @Test
    void refusesSpoiltFilesInOneLine() throws Exception {
        Random random = new Random(7);
        for (Map.Entry<String, byte[]> good : GoodFiles.all().entrySet()) {
            Path file = folder.resolve(good.getKey());
            for (int i = 0; i < COUNT; i++) {
                Shown.failure(Files.write(file, spoilt(good.getValue(), random)));
            }
        }
    }

    @Test
    void refusesSpoiltPartsInOneLine() throws Exception {
        Random random = new Random(8);
        Path file = folder.resolve("a.xlsx");
        for (int i = 0; i < COUNT * 2; i++) {
            boolean isSheet = random.nextBoolean();
            byte[] part = (isSheet ? GoodFiles.sheet() : GoodFiles.shared()).getBytes(StandardCharsets.UTF_8);
            String spoilt = new String(spoilt(part, random), StandardCharsets.ISO_8859_1);
            byte[] raw = spoilt.getBytes(StandardCharsets.ISO_8859_1);
            String text = new String(raw, StandardCharsets.UTF_8);
            Shown.failure(Files.write(file, isSheet
                    ? GoodFiles.workbook(text, GoodFiles.shared())
                    : GoodFiles.workbook(GoodFiles.sheet(), text)));
        }
    }

    private static byte[] spoilt(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 2; times--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(32));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 3 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
                case 4 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                default -> {
                    byte[] cut = new byte[bytes.length - length];
                    System.arraycopy(bytes, 0, cut, 0, at);
                    System.arraycopy(bytes, at + length, cut, at, cut.length - at);
                    bytes = cut;
                }
            }
        }
        return bytes;
    }
}
