package org.laurea.codes.internal;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** Where the bytes of a table's file come from. */
@FunctionalInterface
interface TableSource {

    /** The bytes of a file, or {@code null} if there is none of this name. */
    byte @Nullable [] read(String file) throws IOException;
}
