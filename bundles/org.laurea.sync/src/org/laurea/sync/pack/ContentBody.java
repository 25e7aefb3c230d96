package org.laurea.sync.pack;

import java.io.IOException;

import org.laurea.sync.content.ContentWriter;

/**
 * What writes the lines of a content after its head.
 *
 * @param <X> what may go wrong where they come from
 */
@FunctionalInterface
public interface ContentBody<X extends Exception> {

    /** Writes them; the end is written by who calls. */
    void writeTo(ContentWriter out) throws IOException, X;
}
