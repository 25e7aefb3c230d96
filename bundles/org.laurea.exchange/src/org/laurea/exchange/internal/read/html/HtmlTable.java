package org.laurea.exchange.internal.read.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.exchange.internal.read.RawSheet;
import org.laurea.exchange.internal.read.Unreadable;

/** The tables of a page, one below the other, as spreadsheet programs read them. A table inside a cell is text of the cell. */
public final class HtmlTable implements RawSheet {

    private static final long MOST_BYTES = 512L << 20;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Charset charset;

    private HtmlTable(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    /** The tables in {@code file}; {@code charset} is {@code null} to find the encoding. */
    public static HtmlTable open(Path file, @Nullable Charset charset) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Unreadable("too-large", MOST_BYTES >> 20);
        }
        return new HtmlTable(file, charset == null ? HtmlCharset.of(file) : charset);
    }

    /** The encoding that it is read in. */
    public Charset charset() {
        return charset;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        HtmlGrid grid = new HtmlGrid();
        boolean hasRows = false;
        try (Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BUFFER);
                StreamParser page = new StreamParser(Parser.htmlParser())) {
            page.parse(reader, "");
            for (Iterator<Element> elements = page.iterator(); elements.hasNext();) {
                Element element = elements.next();
                Element around = tableRowAround(element);
                if (around != null) {
                    continue;
                }
                if ("tr".equals(element.normalName())) {
                    hasRows = true;
                    Row row = grid.next(element);
                    if (row != null) {
                        sink.accept(row);
                    }
                } else if ("table".equals(element.normalName())) {
                    grid.newTable();
                }
                if (isDisposable(element)) {
                    element.remove();
                }
            }
        }
        if (!hasRows) {
            throw new Unreadable("no-table");
        }
    }

    private static @Nullable Element tableRowAround(Element element) {
        Element parent = element.parent();
        while (parent != null && !"tr".equals(parent.normalName())) {
            parent = parent.parent();
        }
        return parent;
    }

    private static boolean isDisposable(Element element) {
        return switch (element.normalName()) {
            case "html", "head", "body" -> false;
            default -> element.parent() != null;
        };
    }
}
