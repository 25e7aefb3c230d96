package org.laurea.sync.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;

import org.eclipse.jdt.annotation.Nullable;

/** Cuts what is written into pieces and hands them on to be sealed. */
final class PieceOutput extends OutputStream {

    private final PieceSealer sealer;
    private final List<Future<PackedChunk>> sealing = new ArrayList<>();
    private byte[] piece = new byte[PackageLimits.PIECE];
    private int filled;
    private boolean isClosed;

    PieceOutput(PieceSealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            int count = Math.min(from + length - at, piece.length - filled);
            System.arraycopy(bytes, at, piece, filled, count);
            filled += count;
            at += count;
            if (filled == piece.length) {
                handOn();
            }
        }
    }

    private void handOn() throws IOException {
        byte[] full = filled == piece.length ? piece : Arrays.copyOf(piece, filled);
        sealing.add(sealer.seal(full));
        piece = new byte[PackageLimits.PIECE];
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!isClosed && filled > 0) {
            handOn();
        }
        isClosed = true;
    }

    /** The sealed pieces, after {@link #close}; waits for them. */
    List<PackedChunk> chunks() throws IOException {
        List<PackedChunk> chunks = new ArrayList<>();
        for (Future<PackedChunk> one : sealing) {
            chunks.add(PieceSealer.done(one));
        }
        return chunks;
    }
}
