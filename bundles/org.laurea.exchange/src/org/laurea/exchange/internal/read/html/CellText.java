package org.laurea.exchange.internal.read.html;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a table cell as a browser shows it: runs of white space are one space, breaks and blocks begin a line. */
final class CellText implements NodeVisitor {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final StringBuilder text = new StringBuilder();
    private char gap;

    private CellText() {}

    static String of(Element cell) {
        CellText visitor = new CellText();
        NodeTraversor.traverse(visitor, cell);
        return isFiller(visitor.text) ? "" : visitor.text.toString();
    }

    /** Whether a text is nothing but the no-break spaces that keep a cell from collapsing. */
    private static boolean isFiller(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != NO_BREAK_SPACE) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void head(@Nullable Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element && isBreak(element)) {
            gap = '\n';
        }
    }

    @Override
    public void tail(@Nullable Node node, int depth) {
        if (node instanceof Element element && isBreak(element)) {
            gap = '\n';
        }
    }

    private static boolean isBreak(Element element) {
        return element.isBlock() || "br".equals(element.normalName());
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                gap = gap == 0 ? ' ' : gap;
            } else {
                if (gap != 0 && !text.isEmpty()) {
                    text.append(gap);
                }
                gap = 0;
                text.append(c);
            }
        }
    }
}
