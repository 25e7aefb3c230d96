package org.laurea.store.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.laurea.core.store.Change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;

/**
 * Steps and heads of entries as JSON (RFC 8259) in UTF-8, one object a line, members always in the same order, so that the
 * same step gives the same bytes. Every text comes back as it was, also a surrogate without its partner.
 */
public final class ChangeCodec {

    /** From here on characters are written as escapes: UTF-8 has no bytes for a surrogate without its partner. */
    private static final int HIGHEST_PLAIN = 0xD7FF;

    private final JsonFactory json = new JsonFactoryBuilder().rootValueSeparator("\n")
            .highestNonEscapedChar(HIGHEST_PLAIN).build();

    /** A writer of lines to {@code out}; what it writes is there when it is flushed. */
    public LineWriter writer(OutputStream out) throws IOException {
        return new LineWriter(json.createGenerator(out));
    }

    /** A reader of lines from {@code in}. */
    public LineReader reader(InputStream in) throws IOException {
        return new LineReader(json.createParser(in));
    }

    /** One step as bytes. */
    public byte[] bytes(Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter writer = writer(out)) {
            writer.write(change);
        }
        return out.toByteArray();
    }

    /**
     * The step in {@code bytes}.
     *
     * @throws IOException if they are no step that this version knows
     */
    public Change change(byte[] bytes) throws IOException {
        try (LineReader reader = reader(new ByteArrayInputStream(bytes))) {
            if (!reader.next()) {
                throw new IOException("no step");
            }
            return reader.change();
        }
    }
}
