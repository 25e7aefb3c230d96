package org.laurea.hub.internal.web;

import java.util.List;

/** A part of the protocol. */
@FunctionalInterface
public interface Room {

    /** What it answers. */
    List<Route> routes();
}
