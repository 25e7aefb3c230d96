package org.laurea.exchange.internal.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.laurea.exchange.internal.read.TextCharset;

/** Finds the encoding of a page: by its byte-order mark or its bytes; its own word counts where these leave a choice. */
final class HtmlCharset {

    private static final int PEEK = 4 * 1024;
    private static final String MARK = "charset=";

    private HtmlCharset() {}

    static Charset of(Path file) throws IOException {
        Charset found = TextCharset.of(file);
        if (!found.equals(TextCharset.chinese())) {
            return found;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(PEEK), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            int at = head.indexOf(MARK);
            String name = at < 0 ? "" : name(head, at + MARK.length());
            return name.isEmpty() || name.startsWith("gb") || name.startsWith("utf") ? found : known(name, found);
        }
    }

    private static Charset known(String name, Charset otherwise) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return otherwise;
        }
    }

    private static String name(String head, int from) {
        int at = from;
        while (at < head.length() && (head.charAt(at) == '"' || head.charAt(at) == '\'' || head.charAt(at) == ' ')) {
            at++;
        }
        int end = at;
        while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || head.charAt(end) == '-'
                || head.charAt(end) == '_')) {
            end++;
        }
        return head.substring(at, end);
    }
}
