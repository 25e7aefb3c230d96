package org.laurea.sync.pack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A package with the answer to it.
 *
 * @param asked the package
 * @param signed the signed answer
 */
record AnsweredPackage(SealedPackage asked, byte[] signed) implements SealedPackage {

    @Override
    public Label label() throws IOException {
        return asked.label();
    }

    @Override
    public byte[] manifest() throws IOException {
        return asked.manifest();
    }

    @Override
    public List<PackedChunk> chunks() throws IOException {
        return asked.chunks();
    }

    @Override
    public byte[] chunk(PackedChunk chunk) throws IOException {
        return asked.chunk(chunk);
    }

    @Override
    public Optional<byte[]> receipt() {
        return Optional.of(signed);
    }

    @Override
    public void close() throws IOException {
        asked.close();
    }
}
