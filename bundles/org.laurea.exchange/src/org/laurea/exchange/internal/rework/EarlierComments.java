package org.laurea.exchange.internal.rework;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.laurea.exchange.internal.write.CellEscape;

/**
 * The comments of a sheet without what an earlier return said in them.
 *
 * @param xml the part
 * @param dropped the cells that have no comment any more
 */
record EarlierComments(String xml, Set<String> dropped) {

    private static final Pattern COMMENT = Pattern.compile("<((?:\\w+:)?)comment\\s[^>]*>.*?</\\1comment>",
            Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("<(?:\\w+:)?t(?:\\s[^>]*)?>(.*?)</(?:\\w+:)?t>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("(<(?:\\w+:)?text>).*(</(?:\\w+:)?text>)", Pattern.DOTALL);

    static EarlierComments takenFrom(String xml) {
        EarlierMarks marks = new EarlierMarks();
        Set<String> dropped = new HashSet<>();
        StringBuilder left = new StringBuilder(xml.length());
        Matcher comment = COMMENT.matcher(xml);
        while (comment.find()) {
            String said = text(comment.group());
            String kept = marks.without(said);
            if (kept.equals(said)) {
                continue;
            }
            comment.appendReplacement(left, "");
            if (kept.isBlank()) {
                dropped.add(Tag.get(comment.group().substring(0, comment.group().indexOf('>') + 1), "ref", ""));
            } else {
                left.append(with(comment.group(), comment.group(1), kept));
            }
        }
        return new EarlierComments(comment.appendTail(left).toString(), dropped);
    }

    private static String text(String comment) {
        StringBuilder text = new StringBuilder();
        Matcher run = RUN.matcher(comment);
        while (run.find()) {
            text.append(Tag.unescape(run.group(1)));
        }
        return text.toString();
    }

    private static String with(String comment, String prefix, String text) {
        StringBuilder element = new StringBuilder();
        CellEscape.element(element, prefix + "t", text);
        return TEXT.matcher(comment).replaceFirst("$1" + Matcher.quoteReplacement(element.toString()) + "$2");
    }
}
