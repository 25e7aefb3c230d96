package org.laurea.exchange.report;

/**
 * One bar of a plot.
 *
 * @param label what it stands for
 * @param value how long it is
 * @param whole how long the paler bar behind it is; the same as {@code value} for none
 * @param note what is written at its end
 * @param style the name of its style: the tag of a severity
 */
record Bar(String label, long value, long whole, String note, String style) {}
