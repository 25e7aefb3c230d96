package org.laurea.sync.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** Gives out a file up to the size that was promised, and at its end compares its digests. */
final class VerifiedStream extends FilterInputStream {

    private final PackedFile file;
    private final MessageDigest sm3;
    private final MessageDigest sha256;
    private long left;
    private boolean isDone;

    VerifiedStream(PackedFile file, InputStream in, Seals seals) {
        super(in);
        this.file = file;
        this.left = file.size();
        sm3 = seals.digest(Suite.SM);
        sha256 = seals.digest(Suite.INTERNATIONAL);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte @Nullable [] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = left == 0 ? -1 : in.read(into, from, (int) Math.min(length, left));
        if (count < 0) {
            end();
            return -1;
        }
        sm3.update(into, from, count);
        sha256.update(into, from, count);
        left -= count;
        return count;
    }

    private void end() throws IOException {
        if (isDone) {
            return;
        }
        HexFormat hex = HexFormat.of();
        if (left > 0 || in.read() >= 0 || !hex.formatHex(sm3.digest()).equals(file.sm3())
                || !hex.formatHex(sha256.digest()).equals(file.sha256())) {
            throw new FormatException(Fault.DIGEST, Part.PACKAGE, file.name());
        }
        isDone = true;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.max(0, Math.min(count, 1 << 16))]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
