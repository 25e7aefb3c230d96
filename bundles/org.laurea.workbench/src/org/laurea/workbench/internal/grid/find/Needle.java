package org.laurea.workbench.internal.grid.find;

import org.laurea.workbench.internal.grid.index.TextSearch;

/**
 * What is looked for.
 *
 * @param text the text, not empty
 * @param matchCase whether upper and lower case differ
 * @param wholeCell whether the cell has to hold this text alone
 */
public record Needle(String text, boolean matchCase, boolean wholeCell) {

    /** Whether a cell holds it. */
    public boolean isIn(String value) {
        if (wholeCell) {
            return matchCase ? value.equals(text) : value.equalsIgnoreCase(text);
        }
        return TextSearch.indexOf(value, text, 0, matchCase) >= 0;
    }

    /** The text of a cell with every occurrence replaced. */
    public String replaceIn(String value, String replacement) {
        if (wholeCell) {
            return isIn(value) ? replacement : value;
        }
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        int found = TextSearch.indexOf(value, text, from, matchCase);
        while (found >= 0) {
            replaced.append(value, from, found).append(replacement);
            from = found + text.length();
            found = TextSearch.indexOf(value, text, from, matchCase);
        }
        return replaced.append(value, from, value.length()).toString();
    }
}
