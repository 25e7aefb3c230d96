package org.laurea.workbench.internal.history;

/**
 * One change of a field, a record or a batch, for people.
 *
 * @param what the field, or what happened to the record or batch
 * @param before the text before, may be empty
 * @param after the text after, may be empty
 */
record StepLine(String what, String before, String after) {}
