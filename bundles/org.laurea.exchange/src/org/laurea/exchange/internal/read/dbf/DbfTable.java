package org.laurea.exchange.internal.read.dbf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.laurea.exchange.internal.read.RawSheet;
import org.laurea.exchange.internal.read.Unreadable;

/** Not read yet. */
public final class DbfTable {

    private DbfTable() {
    }

    /** Refuses. */
    public static RawSheet open(Path file) throws IOException {
        throw new Unreadable("unknown");
    }
}
