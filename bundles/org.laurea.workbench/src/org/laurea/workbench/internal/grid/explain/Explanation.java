package org.laurea.workbench.internal.grid.explain;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.validation.Fix;
import org.laurea.validation.Severity;

/**
 * What is to say about a cell.
 *
 * @param severity how bad it is; {@code null} if nothing is wrong with it
 * @param sentence what is wrong, and why
 * @param fixes what may be done about it with one click
 * @param isStray whether it is an award date for which there is another batch, or shall be one
 */
public record Explanation(@Nullable Severity severity, String sentence, List<Fix> fixes, boolean isStray) {}
