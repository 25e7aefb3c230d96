package org.laurea.degree.internal.platform;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Localized;

/**
 * A reason why a record is left out.
 *
 * @param row the number of its row, 0 for the file as a whole
 * @param field the code of the field it is about, or {@code null}
 * @param rule the code of the rule that was broken, empty if it is for another record's sake
 * @param reason why, for people
 */
public record Obstacle(int row, @Nullable String field, String rule, Localized reason) {}
