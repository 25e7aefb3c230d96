package org.laurea.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** Finds the encoding of a text: by its byte-order mark, else UTF-8 if all of it is, else GB18030. */
public final class TextCharset {

    private static final int CHUNK = 64 * 1024;

    private TextCharset() {}

    /** GB18030, which holds GBK and GB2312. */
    public static Charset chinese() {
        return Charset.forName("GB18030");
    }

    /** The encoding of a whole file. */
    public static Charset of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            int count = in.readNBytes(chunk, 0, CHUNK);
            Charset marked = marked(chunk, count);
            if (marked != null) {
                return marked;
            }
            return checked(in, chunk, count);
        }
    }

    /** The encoding of what follows the first {@code header} bytes of a file, without byte-order mark. */
    public static Charset ofBody(Path file, long header) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(header);
            byte[] chunk = new byte[CHUNK];
            return checked(in, chunk, in.readNBytes(chunk, 0, CHUNK));
        }
    }

    private static Charset checked(InputStream rest, byte[] chunk, int first) throws IOException {
        Utf8Check check = new Utf8Check();
        for (int count = first; count > 0; count = rest.read(chunk)) {
            if (!check.accept(chunk, 0, count)) {
                return chinese();
            }
        }
        return check.isComplete() ? StandardCharsets.UTF_8 : chinese();
    }

    /** The likely encoding of a text of which only the beginning is known. */
    static Charset ofHead(byte[] head) {
        Charset marked = marked(head, head.length);
        if (marked != null) {
            return marked;
        }
        return new Utf8Check().accept(head, 0, head.length) ? StandardCharsets.UTF_8 : chinese();
    }

    /** Whether a text is in UTF-16. */
    static boolean isWide(byte[] head) {
        Charset marked = marked(head, head.length);
        return marked != null && !marked.equals(StandardCharsets.UTF_8);
    }

    private static @Nullable Charset marked(byte[] head, int count) {
        int first = count < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (first == 0xEFBB && count > 2 && (head[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        int low = 0;
        int high = 0;
        int looked = Math.min(count, 512) & ~1;
        for (int i = 0; i < looked; i += 2) {
            high += head[i] == 0 ? 1 : 0;
            low += head[i + 1] == 0 ? 1 : 0;
        }
        if (looked >= 8 && low > looked / 10 && high == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return looked >= 8 && high > looked / 10 && low == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
