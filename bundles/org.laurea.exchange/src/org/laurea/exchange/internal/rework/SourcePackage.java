package org.laurea.exchange.internal.rework;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;

/** The parts of the user's workbook. */
final class SourcePackage implements Closeable {

    private static final int DECLARATION = 200;

    private final ZipFile zip;

    SourcePackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    /** The names of all parts in their order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        zip.entries().asIterator().forEachRemaining(entry -> {
            if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        });
        return names;
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        InputStream in = entry == null ? null : zip.getInputStream(entry);
        if (in == null) {
            throw new DamagedPart("part " + name + " is missing");
        }
        return in;
    }

    /** The text of a part without its XML declaration; {@code null} if there is no such part. */
    @Nullable
    String text(@Nullable String name) throws IOException {
        if (name == null || zip.getEntry(name) == null) {
            return null;
        }
        try (Reader reader = reader(name)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1 << 13];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            if (text.length() > 0 && text.charAt(0) == '\uFEFF') {
                text.deleteCharAt(0);
            }
            int end = text.indexOf("?>");
            boolean declares = text.length() > 5 && "<?xml".contentEquals(text.subSequence(0, 5));
            return declares && end > 0 ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                    + text.substring(end + 2) : text.toString();
        }
    }

    /** The characters of a part in the encoding that it declares. */
    Reader reader(String name) throws IOException {
        BufferedInputStream in = new BufferedInputStream(open(name), 1 << 16);
        in.mark(DECLARATION);
        byte[] head = in.readNBytes(DECLARATION);
        in.reset();
        return new InputStreamReader(in, charset(head));
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[0] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("?>");
        String declared = text.startsWith("<?xml") && end > 0 ? Tag.get(text.substring(0, end) + " >", "encoding")
                : null;
        return declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
