package org.laurea.exchange.internal.rework;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.laurea.exchange.internal.write.ZipParts;

/** Writes one part as UTF-8; closing it ends the part and leaves the package open. */
final class PartWriter extends FilterWriter {

    private final ZipParts parts;

    PartWriter(ZipParts parts, String name) throws IOException {
        super(new BufferedWriter(new OutputStreamWriter(parts.begin(name), StandardCharsets.UTF_8), 1 << 15));
        this.parts = parts;
    }

    @Override
    public void close() throws IOException {
        flush();
        parts.end();
    }
}
