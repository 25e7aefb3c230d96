package org.laurea.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.laurea.exchange.FileForm;

/** Recognises the form of a file by its first bytes. */
final class FileHead {

    private static final int PEEK = 64 * 1024;
    private static final long OLE = 0xD0CF11E0A1B11AE1L;
    private static final int DBF_HEADER = 32;

    private final byte[] bytes;
    private final long size;

    private FileHead(byte[] bytes, long size) {
        this.bytes = bytes;
        this.size = size;
    }

    static FileHead of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Unreadable("directory");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Unreadable("special");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(in.readNBytes(PEEK), Files.size(file));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** The form; text that is no HTML counts as {@link FileForm#CSV}, whatever separates its cells. */
    FileForm form() throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("empty");
        }
        if (at(0) == 'P' && at(1) == 'K' && (at(2) == 3 && at(3) == 4 || at(2) == 5 && at(3) == 6)) {
            return FileForm.XLSX;
        }
        if (isOle()) {
            return FileForm.XLS;
        }
        if (at(0) == 9 && (at(1) == 0 || at(1) == 2 || at(1) == 4 || at(1) == 8) && at(2) < 16 && at(3) == 0) {
            throw new Unreadable("old-xls");
        }
        if (isDbf()) {
            return FileForm.DBF;
        }
        String text = TextCharset.ofHead(bytes).decode(ByteBuffer.wrap(bytes)).toString()
                .toLowerCase(Locale.ROOT);
        if (startsWith("%PDF") || isBinary(text)) {
            throw new Unreadable("unknown");
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && text.contains("<?xml")) {
            throw new Unreadable("xml-2003");
        }
        return isHtml(text) ? FileForm.HTML : FileForm.CSV;
    }

    private boolean isOle() {
        long mark = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            mark = mark << Byte.SIZE | at(i) & 0xFF;
        }
        return mark == OLE;
    }

    private boolean isDbf() {
        if (bytes.length < DBF_HEADER + 1) {
            return false;
        }
        boolean isVersion = switch (at(0)) {
            case 0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0x8C, 0xCB, 0xF5, 0xFB -> true;
            default -> false;
        };
        int header = at(8) | at(9) << 8;
        int record = at(10) | at(11) << 8;
        return isVersion && at(2) <= 12 && at(3) <= 31 && header > DBF_HEADER && header <= size && record > 1;
    }

    /** Control characters are counted in the text, not in its bytes: half of a wide character may look like one. */
    private boolean isBinary(String text) {
        long odd = text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
        return odd > bytes.length / 20;
    }

    private static boolean isHtml(String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) <= ' ' || text.charAt(from) == '\uFEFF')) {
            from++;
        }
        return from < text.length() && text.charAt(from) == '<'
                && (text.contains("<table") || text.contains("<html") || text.contains("<!doctype html")
                        || text.contains("<tr") || text.contains("<meta"));
    }

    private boolean startsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }
}
