package org.laurea.exchange.internal.rework;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What becomes of a cell.
 *
 * @param look its new look
 * @param text its new text, or {@code null} if the content stays
 */
record CellChange(Look look, @Nullable String text) {}
