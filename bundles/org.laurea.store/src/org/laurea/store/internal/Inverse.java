package org.laurea.store.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.laurea.core.store.Change;
import org.laurea.store.internal.journal.ChangeCodec;
import org.laurea.store.internal.journal.EntryVisitor;
import org.laurea.store.internal.journal.LineReader;
import org.laurea.store.internal.journal.LineWriter;

/** The steps that take an entry back, the last first. What waits for its turn is held deflated: an entry may be an import. */
final class Inverse implements EntryVisitor, Iterator<Change> {

    private static final int BLOCK = 1_000;

    private final ChangeCodec codec = new ChangeCodec();
    private final Deque<byte[]> blocks = new ArrayDeque<>();
    private List<Change> block = new ArrayList<>();

    @Override
    public void change(Change change) {
        block.add(change);
        if (block.size() == BLOCK) {
            blocks.push(packed(block));
            block = new ArrayList<>();
        }
    }

    @Override
    public boolean hasNext() {
        return !block.isEmpty() || !blocks.isEmpty();
    }

    @Override
    public Change next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (block.isEmpty()) {
            block = unpacked(blocks.pop());
        }
        return block.remove(block.size() - 1).inverse();
    }

    private byte[] packed(List<Change> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            LineWriter lines = codec.writer(out);
            for (Change change : changes) {
                lines.write(change);
            }
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private List<Change> unpacked(byte[] bytes) {
        List<Change> changes = new ArrayList<>(BLOCK);
        try (LineReader lines = codec.reader(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            while (lines.next()) {
                changes.add(lines.change());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }
}
