package org.laurea.sync.pack;

import java.io.IOException;
import java.io.InputStream;

import org.laurea.core.seal.ChunkCipher;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SignedContent;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/**
 * A package whose manifest was opened and whose signatures hold; who may have signed is for the caller to judge.
 *
 * @param manifest the manifest
 * @param signed its signatures
 */
public record OpenedPackage(Manifest manifest, SignedContent signed) {

    /**
     * Reads a file of it, unsealed and unpacked. Every piece is verified before its bytes are given out; the digests of the whole
     * file are compared at its end. The stream throws a {@link FormatException} for whatever is not as the manifest says.
     *
     * @param name the name of the file
     * @param chunks where the pieces are
     * @param seals the services
     */
    public InputStream read(String name, ChunkSource chunks, Seals seals) throws IOException {
        PackedFile file = manifest.file(name)
                .orElseThrow(() -> new FormatException(Fault.MISSING, Part.PACKAGE, name));
        long number = 0;
        for (PackedFile before : manifest.files()) {
            if (before.name().equals(name)) {
                break;
            }
            number += before.chunks().size();
        }
        ChunkCipher cipher = seals.chunks(manifest.facts().suite(), manifest.key());
        InputStream pieces = new PieceStream(file, number, chunks, cipher, seals.digest(manifest.facts().suite()));
        return new VerifiedStream(file, file.coding() == Coding.DEFLATE ? new Inflated(pieces) : pieces, seals);
    }
}
