package org.laurea.hub.internal.forward;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.laurea.sync.pack.ChunkSource;
import org.laurea.sync.pack.Label;
import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.SealedPackage;

/**
 * A package as the hub above gets it: what was signed, and the pieces, are those that came; sealed anew is the manifest alone.
 *
 * @param label the id and the hub above
 * @param manifest the manifest, sealed to the hub above
 * @param chunks the pieces
 * @param source where the pieces are
 */
record ForwardedPackage(Label label, byte[] manifest, List<PackedChunk> chunks, ChunkSource source)
        implements SealedPackage {

    @Override
    public byte[] chunk(PackedChunk chunk) throws IOException {
        return source.chunk(chunk);
    }

    @Override
    public Optional<byte[]> receipt() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // The pieces stay where they are.
    }
}
