package org.laurea.sync.pack;

import java.io.IOException;
import java.io.InputStream;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** Reads small files whole, and no more of them than is allowed. */
final class Bounded {

    private Bounded() {}

    static byte[] read(InputStream in, int most, Part part, String name) throws IOException {
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw new FormatException(Fault.LIMIT, part, name);
        }
        return bytes;
    }

    static byte[] chunk(InputStream in, PackedChunk chunk) throws IOException {
        byte[] bytes = in.readNBytes(chunk.size());
        if (bytes.length != chunk.size() || in.read() >= 0) {
            throw new FormatException(Fault.DIGEST, Part.CHUNK, chunk.hash());
        }
        return bytes;
    }
}
