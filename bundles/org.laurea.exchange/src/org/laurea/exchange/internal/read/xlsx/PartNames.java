package org.laurea.exchange.internal.read.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Names of parts in a package: relative targets, and the part that holds the relations of another. */
final class PartNames {

    private PartNames() {}

    /** The part a target means that stands in the relations of {@code source}, in lower case without leading slash. */
    static String resolve(String source, String target) {
        String from = target.startsWith("/") ? "" : source.substring(0, source.lastIndexOf('/') + 1);
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (from + target).replace('\\', '/').split("/")) {
            if ("..".equals(step)) {
                steps.pollLast();
            } else if (!step.isEmpty() && !".".equals(step)) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps).toLowerCase(Locale.ROOT);
    }

    /** The part with the relations of {@code part}. */
    static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
