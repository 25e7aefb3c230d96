package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;

import org.laurea.exchange.internal.read.Unreadable;

/** Reads the text of {@code si} or {@code is}: one {@code t}, or the {@code t} of every run; phonetic runs are not text. */
final class RichText {

    private static final long T = XmlName.of("t");
    private static final long R = XmlName.of("r");

    private final XmlScanner scanner;

    RichText(XmlScanner scanner) {
        this.scanner = scanner;
    }

    /** Reads the element that just started to its end. */
    XmlText read() throws IOException {
        XmlText text = scanner.text();
        text.clear();
        int inside = scanner.depth();
        while (true) {
            int kind = scanner.next();
            if (kind == XmlScanner.END_DOCUMENT) {
                throw new Unreadable("truncated");
            }
            if (kind == XmlScanner.END) {
                if (scanner.depth() < inside) {
                    return text;
                }
            } else if (scanner.name() == T) {
                scanner.capture(true);
                scanner.skip();
                scanner.capture(false);
            } else if (scanner.name() != R) {
                scanner.skip();
            }
        }
    }
}
