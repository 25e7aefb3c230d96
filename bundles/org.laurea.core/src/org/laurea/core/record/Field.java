package org.laurea.core.record;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One field of a record type.
 *
 * @param number its number in the official list, 1 to 27; 0 for a field outside that list
 * @param code the official code, the initials of its pinyin, such as {@code XWZSBH}
 * @param zh the official Chinese name
 * @param identifier the English identifier of the glossary, such as {@code certificateNumber}
 * @param length the greatest length in Unicode code points
 * @param table the id of the code table the value comes from, or {@code null}
 * @param requirement whether it has to be filled
 */
public record Field(int number, String code, String zh, String identifier, int length, @Nullable String table,
        Requirement requirement) {}
