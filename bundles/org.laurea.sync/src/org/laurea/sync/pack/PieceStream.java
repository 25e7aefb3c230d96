package org.laurea.sync.pack;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.ChunkCipher;
import org.laurea.core.seal.SealException;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** The bytes of a file's pieces, each verified and opened before it is given out. */
final class PieceStream extends InputStream {

    private final PackedFile file;
    private final long first;
    private final ChunkSource source;
    private final ChunkCipher cipher;
    private final MessageDigest digest;
    private byte[] piece = {};
    private int at;
    private int next;

    PieceStream(PackedFile file, long first, ChunkSource source, ChunkCipher cipher, MessageDigest digest) {
        this.file = file;
        this.first = first;
        this.source = source;
        this.cipher = cipher;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte @Nullable [] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == piece.length && next < file.chunks().size()) {
            piece = open(file.chunks().get(next), first + next);
            at = 0;
            next++;
        }
        return at < piece.length;
    }

    private byte[] open(PackedChunk chunk, long number) throws IOException {
        byte[] sealed = source.chunk(chunk);
        if (!HexFormat.of().formatHex(digest.digest(sealed)).equals(chunk.hash())) {
            throw new FormatException(Fault.DIGEST, Part.CHUNK, chunk.hash());
        }
        try {
            return cipher.open(number, sealed);
        } catch (SealException e) {
            throw new FormatException(Fault.DIGEST, Part.CHUNK, chunk.hash(), e);
        }
    }
}
