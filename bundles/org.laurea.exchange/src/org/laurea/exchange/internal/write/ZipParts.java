package org.laurea.exchange.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an Office Open XML package, written one after the other; the same parts give the same bytes. */
public final class ZipParts implements AutoCloseable {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;

    /** Parts written to {@code out}. */
    public ZipParts(OutputStream out) {
        zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins a part; what is written to the returned stream is its content. */
    public OutputStream begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return zip;
    }

    /** Ends the part that was begun. */
    public void end() throws IOException {
        zip.closeEntry();
    }

    /** Writes a whole part. */
    public void part(String name, String content) throws IOException {
        begin(name).write(content.getBytes(StandardCharsets.UTF_8));
        end();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
