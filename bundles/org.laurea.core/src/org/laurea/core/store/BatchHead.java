package org.laurea.core.store;

/**
 * What may change of a batch itself.
 *
 * @param name a name that its users gave it, may be empty
 * @param state how far it is
 */
public record BatchHead(String name, BatchState state) {}
