package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Columns;
import org.laurea.exchange.internal.rework.XmlScanner.Token;
import org.laurea.exchange.internal.write.CellEscape;

/** Copies a sheet's part as it is, but for cells that change. Rows come in ascending order; nothing is kept of them. */
final class SheetRewriter {

    /** What comes after the reference to the drawing of comments (CT_Worksheet). */
    private static final Set<String> AFTER_LEGACY_DRAWING = Set.of("legacyDrawingHF", "drawingHF", "picture",
            "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent");
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XmlScanner in;
    private final Writer out;
    private final StyleSheet styles;
    private final ColumnStyles columns = new ColumnStyles();
    private Token token = Token.OTHER;
    private String prefix = "";
    private boolean held;
    private boolean emptyData;
    private int row;
    private int skipped;

    SheetRewriter(XmlScanner in, Writer out, StyleSheet styles) {
        this.in = in;
        this.out = out;
        this.styles = styles;
    }

    /** How many texts were not set because other formulas depend on the cell. */
    int skipped() {
        return skipped;
    }

    /** Copies up to a row and changes cells in it. */
    void row(int number, SortedMap<Integer, CellChange> changes) throws IOException {
        boolean found = copyUpTo(number);
        RowCells cells = new RowCells(number, changes.entrySet().iterator());
        if (!found) {
            out.write("<" + prefix + "row r=\"" + number + "\">");
            cells.emitBefore(Integer.MAX_VALUE);
            out.write("</" + prefix + "row>");
            return;
        }
        held = false;
        row = number;
        cells.rewrite();
    }

    /** Copies up to the row with this number, or where it would be; says whether it is there. */
    private boolean copyUpTo(int number) throws IOException {
        while (true) {
            if (!held) {
                token = in.next();
            }
            held = true;
            boolean tag = token == Token.OPEN || token == Token.EMPTY;
            if (emptyData) {
                return false;
            }
            if (tag && in.isNamed("row")) {
                int next = Integer.parseInt(Tag.get(in.raw(), "r", Integer.toString(row + 1)));
                if (next >= number) {
                    return next == number;
                }
                row = next;
            } else if (tag && in.isNamed("col")) {
                columns.add(in.raw());
            } else if (tag && in.isNamed("worksheet")) {
                prefix = Tag.prefix(in.raw());
            } else if (token == Token.EMPTY && in.isNamed("sheetData")) {
                out.write("<" + prefix + "sheetData>");
                emptyData = true;
                return false;
            } else if (token == Token.CLOSE && in.isNamed("sheetData")) {
                return false;
            } else if (token == Token.END) {
                throw new DamagedPart("sheet without data");
            }
            in.copyTo(out);
            held = false;
        }
    }

    /**
     * Copies the rest.
     *
     * @param drawing the relationship to the drawing of comments to be added, or {@code null} for none
     */
    void finish(@Nullable String drawing) throws IOException {
        copyUpTo(Integer.MAX_VALUE);
        if (emptyData) {
            out.write("</" + prefix + "sheetData>");
            held = false;
        }
        String added = drawing == null ? null
                : "<" + prefix + "legacyDrawing xmlns:r=\"" + RELATIONSHIPS + "\" r:id=\"" + drawing + "\"/>";
        int depth = 1 + (held ? 1 : 0);
        while (true) {
            if (!held) {
                token = in.next();
            }
            held = false;
            boolean opens = token == Token.OPEN || token == Token.EMPTY;
            boolean last = depth == 1 && (token == Token.CLOSE || opens && AFTER_LEGACY_DRAWING.contains(in.name()));
            if (added != null && last) {
                out.write(added);
                added = null;
            }
            if (token == Token.END) {
                return;
            }
            in.copyTo(out);
            depth += token == Token.OPEN ? 1 : token == Token.CLOSE ? -1 : 0;
        }
    }

    /** The cells of one row, of which some change. */
    private final class RowCells {

        private final int number;
        private final Iterator<Map.Entry<Integer, CellChange>> changes;
        private Map.@Nullable Entry<Integer, CellChange> next;
        private int rowStyle = -1;
        private int column = -1;

        RowCells(int number, Iterator<Map.Entry<Integer, CellChange>> changes) {
            this.number = number;
            this.changes = changes;
            advance();
        }

        private void advance() {
            next = changes.hasNext() ? changes.next() : null;
        }

        void rewrite() throws IOException {
            String tag = Tag.without(in.raw(), "spans");
            if ("1".equals(Tag.get(tag, "customFormat"))) {
                rowStyle = Integer.parseInt(Tag.get(tag, "s", "0"));
            }
            if (token == Token.EMPTY) {
                out.write(tag.substring(0, tag.lastIndexOf('/')) + ">");
                emitBefore(Integer.MAX_VALUE);
                out.write("</" + prefix + "row>");
                return;
            }
            out.write(tag);
            while (true) {
                token = in.next();
                if (token == Token.CLOSE && in.isNamed("row")) {
                    emitBefore(Integer.MAX_VALUE);
                    in.copyTo(out);
                    return;
                }
                if ((token == Token.OPEN || token == Token.EMPTY) && in.isNamed("c")) {
                    cell(in.raw());
                } else {
                    in.copyTo(out);
                }
            }
        }

        private void cell(String tag) throws IOException {
            String reference = Tag.get(tag, "r");
            column = reference == null ? column + 1 : CellReference.column(reference);
            emitBefore(column);
            Map.Entry<Integer, CellChange> entry = next;
            if (entry == null || entry.getKey() != column) {
                out.write(tag);
                return;
            }
            advance();
            CellChange change = entry.getValue();
            int style = styles.variant(Integer.parseInt(Tag.get(tag, "s", "0")), change.look());
            String text = change.text();
            String styled = Tag.with(tag, "s", Integer.toString(style));
            if (text == null) {
                out.write(styled);
            } else if (token == Token.EMPTY || isReplaceable(styled)) {
                out.write(cell(reference == null ? Columns.letters(column) + number : reference, style, text));
            } else {
                skipped++;
            }
        }

        /** Reads the content of a cell; writes the cell as it is, and says no, if other cells share its formula. */
        private boolean isReplaceable(String tag) throws IOException {
            StringBuilder content = new StringBuilder(tag);
            boolean shared = false;
            while (true) {
                token = in.next();
                content.append(in.raw());
                if (token == Token.OPEN && in.isNamed("f")) {
                    shared |= Tag.get(in.raw(), "ref") != null;
                } else if (token == Token.CLOSE && in.isNamed("c")) {
                    break;
                }
            }
            if (shared) {
                out.write(content.toString());
            }
            return !shared;
        }

        void emitBefore(int limit) throws IOException {
            for (Map.Entry<Integer, CellChange> entry = next; entry != null && entry.getKey() < limit; entry = next) {
                int style = styles.variant(rowStyle >= 0 ? rowStyle : columns.of(entry.getKey()),
                        entry.getValue().look());
                out.write(cell(Columns.letters(entry.getKey()) + number, style, entry.getValue().text()));
                advance();
            }
        }

        private String cell(String reference, int style, @Nullable String text) {
            StringBuilder xml = new StringBuilder("<").append(prefix).append("c r=\"").append(reference)
                    .append("\" s=\"").append(style).append('"');
            if (text == null || text.isEmpty()) {
                return xml.append("/>").toString();
            }
            xml.append(" t=\"inlineStr\"><").append(prefix).append("is>");
            CellEscape.element(xml, prefix + "t", text);
            return xml.append("</").append(prefix).append("is></").append(prefix).append("c>").toString();
        }
    }
}
