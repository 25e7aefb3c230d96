package org.laurea.sync.pack;

import java.io.IOException;

/** Where the sealed pieces of a package are: a folder, a ZIP file, the store of a hub. Any thread may ask. */
@FunctionalInterface
public interface ChunkSource {

    /**
     * A sealed piece. Who asks verifies its hash.
     *
     * @throws org.laurea.sync.FormatException MISSING if it is not there, DIGEST if it has another size
     */
    byte[] chunk(PackedChunk chunk) throws IOException;
}
