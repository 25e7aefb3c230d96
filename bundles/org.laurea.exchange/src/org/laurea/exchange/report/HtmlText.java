package org.laurea.exchange.report;

import java.io.IOException;
import java.io.Writer;

/** Writes HTML: markup as it stands, text escaped. */
final class HtmlText {

    private final Writer out;

    HtmlText(Writer out) {
        this.out = out;
    }

    /** Writes markup. */
    HtmlText markup(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Writes text; nothing in it can become markup, in content or in a quoted attribute. */
    HtmlText text(String text) throws IOException {
        out.write(escape(text));
        return this;
    }

    /** An element that holds text alone; {@code open} is its name with its attributes. */
    HtmlText element(String open, String text) throws IOException {
        int space = open.indexOf(' ');
        String name = space < 0 ? open : open.substring(0, space);
        return markup("<" + open + ">").text(text).markup("</" + name + ">");
    }

    /** {@code text} with the five special characters as references and what no document may hold replaced. */
    static String escape(String text) {
        String shown = Printable.of(text);
        StringBuilder escaped = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\uFFFE', '\uFFFF' -> escaped.append('\uFFFD');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
