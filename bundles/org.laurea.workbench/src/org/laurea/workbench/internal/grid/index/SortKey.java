package org.laurea.workbench.internal.grid.index;

/**
 * A field that rows are sorted by.
 *
 * @param field the index of the field
 * @param ascending whether small comes first
 */
public record SortKey(int field, boolean ascending) {}
