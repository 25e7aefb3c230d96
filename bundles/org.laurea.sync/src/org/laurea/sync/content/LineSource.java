package org.laurea.sync.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** Cuts a stream into lines ended by LF, within limits. */
final class LineSource {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ContentLimits limits;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long bytes;
    private long number;

    LineSource(InputStream in, ContentLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** The number of the line that was read last, from 1 on. */
    long number() {
        return number;
    }

    /** The next line without its end; {@code null} after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            count(at - from, line.size());
            line.write(buffer, from, at - from);
            if (at < end) {
                at++;
                return line.toByteArray();
            }
        }
        if (line.size() > 0) {
            throw new FormatException(Fault.MALFORMED, Part.CONTENT, String.valueOf(number));
        }
        return null;
    }

    private void count(int more, int sofar) throws FormatException {
        bytes += more + 1;
        if (more + sofar > limits.line() || bytes > limits.bytes()) {
            throw new FormatException(Fault.LIMIT, Part.CONTENT, String.valueOf(number));
        }
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }
}
