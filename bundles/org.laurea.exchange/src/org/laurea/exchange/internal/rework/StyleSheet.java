package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.laurea.exchange.internal.rework.XmlScanner.Token;

/** The styles of a workbook, to which others are added; those that are there keep their numbers. */
final class StyleSheet {

    private static final String TEXT_FORMAT = "49";

    private final String xml;
    private final String prefix;
    private final Map<String, Container> containers = new HashMap<>();
    private final Map<Look, Integer> fills = new EnumMap<>(Look.class);
    private final Map<Long, Integer> variants = new HashMap<>();

    StyleSheet(String xml) throws IOException {
        this.xml = xml;
        String rootPrefix = "";
        try (XmlScanner scanner = new XmlScanner(new StringReader(xml))) {
            int depth = 0;
            Container container = null;
            int childAt = 0;
            for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
                if (token == Token.OPEN || token == Token.EMPTY) {
                    if (depth == 0) {
                        rootPrefix = Tag.prefix(scanner.raw());
                    } else if (depth == 1) {
                        container = new Container(scanner, token == Token.EMPTY);
                        containers.put(scanner.name(), container);
                    } else if (depth == 2) {
                        childAt = scanner.position();
                    }
                    depth += token == Token.OPEN ? 1 : 0;
                } else if (token == Token.CLOSE) {
                    depth--;
                }
                boolean ends = token == Token.CLOSE || token == Token.EMPTY;
                if (ends && depth == 2 && container != null) {
                    container.items.add(xml.substring(childAt, scanner.positionAfter()));
                    container.known++;
                } else if (token == Token.CLOSE && depth == 1 && container != null) {
                    container.insertAt = scanner.position();
                }
            }
        }
        prefix = rootPrefix;
    }

    /** Takes the tints of marks from all styles that have them. */
    void dropMarks() {
        List<String> all = container("fills").items;
        Set<String> marked = new HashSet<>();
        for (int fill = 0; fill < all.size(); fill++) {
            for (Look look : Look.MARKS) {
                if (all.get(fill).contains("rgb=\"" + look.tint() + '"')) {
                    marked.add(Integer.toString(fill));
                }
            }
        }
        Container formats = container("cellXfs");
        for (int format = 0; format < formats.items.size(); format++) {
            String item = formats.items.get(format);
            int end = item.indexOf('>') + 1;
            String tag = item.substring(0, end);
            if (marked.contains(Tag.get(tag, "fillId"))) {
                formats.items.set(format, Tag.with(tag, "fillId", "0") + item.substring(end));
                formats.isChanged = true;
            }
        }
    }

    /** The number of the style that is {@code base} with the look. */
    int variant(int base, Look look) {
        long key = (long) base << 8 | look.ordinal();
        return variants.computeIfAbsent(key, missing -> add("cellXfs", looking(style(base), look)));
    }

    private String looking(String base, Look look) {
        int end = base.indexOf('>') + 1;
        String tag = base.substring(0, end);
        String tint = look.tint();
        if (tint != null) {
            tag = Tag.with(tag, "fillId", Integer.toString(fill(look, tint)));
            tag = Tag.with(tag, "applyFill", "1");
        }
        if (look.isText()) {
            tag = Tag.with(tag, "numFmtId", TEXT_FORMAT);
            tag = Tag.with(tag, "applyNumberFormat", "1");
        }
        return tag + base.substring(end);
    }

    private String style(int number) {
        List<String> styles = container("cellXfs").items;
        return styles.get(number < styles.size() ? number : 0);
    }

    private int fill(Look look, String tint) {
        return fills.computeIfAbsent(look, missing -> add("fills", fill(tint)));
    }

    private String fill(String tint) {
        return "<" + prefix + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix + "fgColor rgb=\""
                + tint + "\"/><" + prefix + "bgColor indexed=\"64\"/></" + prefix + "patternFill></" + prefix
                + "fill>";
    }

    /** Adds a font that is the default font with more elements in front, and without those of the same names. */
    int font(String... elements) {
        List<String> fonts = container("fonts").items;
        String font = fonts.get(0);
        int inside = font.indexOf('>') + 1;
        StringBuilder added = new StringBuilder();
        for (String element : elements) {
            String name = element.substring(1, element.indexOf(element.contains(" ") ? ' ' : '/'));
            font = font.replaceAll("<" + prefix + name + "\\b[^>]*/>", "");
            added.append('<').append(prefix).append(element.substring(1));
        }
        return add("fonts", font.endsWith("/>") && inside == font.length() ? "<" + prefix + "font>" + added
                + "</" + prefix + "font>" : font.substring(0, inside) + added + font.substring(inside));
    }

    /** Adds a style of text cells. */
    int text(int font, Look look, String alignment) {
        String tint = look.tint();
        int fill = tint == null ? 0 : fill(look, tint);
        return add("cellXfs", "<" + prefix + "xf numFmtId=\"" + TEXT_FORMAT + "\" fontId=\"" + font + "\" fillId=\""
                + fill + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + " applyAlignment=\"1\"><" + prefix + "alignment " + alignment + "/></" + prefix + "xf>");
    }

    /** Adds a style of whole numbers. */
    int number(String alignment) {
        return add("cellXfs", "<" + prefix + "xf numFmtId=\"1\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + " applyNumberFormat=\"1\" applyAlignment=\"1\"><" + prefix + "alignment " + alignment + "/></"
                + prefix + "xf>");
    }

    private int add(String name, String item) {
        Container container = container(name);
        container.items.add(item);
        return container.items.size() - 1;
    }

    private Container container(String name) {
        return Objects.requireNonNull(containers.get(name), () -> "styles without " + name);
    }

    /** The part with everything that was added. */
    String render() {
        Patch patch = new Patch(xml);
        containers.forEach((name, container) -> {
            if (container.isChanged || container.items.size() > container.known) {
                container.render(patch, name, prefix);
            }
        });
        return patch.apply();
    }

    private static final class Container {

        private final List<String> items = new ArrayList<>();
        private final String tag;
        private final int from;
        private final int to;
        private final boolean empty;
        private boolean isChanged;
        private int known;
        private int insertAt;

        Container(XmlScanner scanner, boolean empty) {
            tag = scanner.raw();
            from = scanner.position();
            to = scanner.positionAfter();
            this.empty = empty;
        }

        void render(Patch patch, String name, String prefix) {
            String added = String.join("", items.subList(isChanged ? 0 : known, items.size()));
            String counted = Tag.with(tag, "count", Integer.toString(items.size()));
            if (empty) {
                String open = counted.substring(0, counted.lastIndexOf('/')) + ">";
                patch.replace(from, to, open + added + "</" + prefix + name + ">");
            } else {
                patch.replace(from, isChanged ? insertAt : to, isChanged ? counted + added : counted);
                patch.insert(insertAt, isChanged ? "" : added);
            }
        }
    }
}
