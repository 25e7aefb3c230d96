package org.laurea.hub.internal.web;

import java.io.IOException;

import org.laurea.core.store.StoreException;

/** Answers a call. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers.
     *
     * @throws Problem if the call is not served
     */
    void handle(Call call) throws Problem, IOException, StoreException;
}
