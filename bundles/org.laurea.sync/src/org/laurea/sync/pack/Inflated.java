package org.laurea.sync.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** Unpacks DEFLATE, and takes nothing after its end. */
final class Inflated extends InflaterInputStream {

    Inflated(InputStream packed) {
        super(packed);
    }

    @Override
    public int read(byte @Nullable [] into, int from, int length) throws IOException {
        try {
            int count = super.read(into, from, length);
            if (count < 0 && (inf.getRemaining() > 0 || in.read() >= 0)) {
                throw new FormatException(Fault.MALFORMED, Part.PACKAGE, Coding.DEFLATE.tag());
            }
            return count;
        } catch (ZipException | EOFException e) {
            throw new FormatException(Fault.MALFORMED, Part.PACKAGE, Coding.DEFLATE.tag(), e);
        }
    }

    @Override
    public void close() throws IOException {
        inf.end();
        super.close();
    }
}
