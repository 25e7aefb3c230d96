package org.laurea.sync.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Packs by DEFLATE and gives the memory of the packer back at its end. */
final class Deflated extends DeflaterOutputStream {

    private static final int BUFFER = 1 << 16;

    Deflated(OutputStream out) {
        super(out, new Deflater(), BUFFER);
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            def.end();
        }
    }
}
