package org.laurea.hub.internal.web;

import java.io.IOException;

/** The caller hung up before it had said or heard all: no fault of the hub, and nobody is left to be told. */
final class CallerGone extends IOException {

    private static final long serialVersionUID = 1L;

    CallerGone(IOException cause) {
        super(cause);
    }
}
