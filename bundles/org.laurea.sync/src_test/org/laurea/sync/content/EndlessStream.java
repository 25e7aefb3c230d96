package org.laurea.sync.content;

import java.io.InputStream;

/** Never ends and never ends a line. */
final class EndlessStream extends InputStream {

    @Override
    public int read() {
        return 'x';
    }
}
