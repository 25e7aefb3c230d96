package org.laurea.exchange.internal.rework;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;

/**
 * Cuts well-formed XML into its tags and what lies between, so that a part can be copied character for character but for the
 * places that change. Document types are refused.
 */
final class XmlScanner implements Closeable {

    /** What was found. */
    enum Token {
        OPEN, EMPTY, CLOSE, OTHER, END
    }

    private final Reader in;
    private char[] buffer = new char[1 << 16];
    private int start;
    private int end;
    private int limit;
    private long consumed;

    XmlScanner(Reader in) {
        this.in = in;
    }

    /** Goes to the next token. */
    Token next() throws IOException {
        start = end;
        if (start == limit && !fill()) {
            return Token.END;
        }
        if (buffer[start] != '<') {
            end = start + 1;
            while (end < limit && buffer[end] != '<') {
                end++;
            }
            return Token.OTHER;
        }
        end = start + 1;
        require();
        switch (buffer[end]) {
            case '!' -> declaration();
            case '?' -> upTo("?>");
            default -> {
                boolean closing = buffer[end] == '/';
                tag();
                if (closing) {
                    return Token.CLOSE;
                }
                return buffer[end - 2] == '/' ? Token.EMPTY : Token.OPEN;
            }
        }
        return Token.OTHER;
    }

    private void declaration() throws IOException {
        end++;
        require();
        if (buffer[end] == '-') {
            upTo("-->");
        } else if (buffer[end] == '[') {
            upTo("]]>");
        } else {
            throw new DamagedPart("document type in a part");
        }
    }

    private void tag() throws IOException {
        char quote = 0;
        while (true) {
            require();
            char c = buffer[end++];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return;
            }
        }
    }

    private void upTo(String mark) throws IOException {
        int matched = 0;
        while (matched < mark.length()) {
            require();
            char c = buffer[end++];
            if (c == mark.charAt(matched)) {
                matched++;
            } else if (matched != 2 || c != mark.charAt(1)) {
                matched = c == mark.charAt(0) ? 1 : 0;
            }
        }
    }

    private void require() throws IOException {
        if (end == limit && !fill()) {
            throw new DamagedPart("a part ends inside a tag");
        }
    }

    /** Reads more; afterwards the token begins at 0. */
    private boolean fill() throws IOException {
        int kept = limit - start;
        if (kept == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * kept);
        }
        System.arraycopy(buffer, start, buffer, 0, kept);
        consumed += start;
        end -= start;
        start = 0;
        limit = kept;
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, read);
        return read > 0;
    }

    /** The name of the tag without prefix. */
    String name() {
        int from = start + 1;
        if (buffer[from] == '/') {
            from++;
        }
        int to = from;
        while (to < end && buffer[to] != '>' && buffer[to] != '/' && buffer[to] > ' ') {
            if (buffer[to] == ':') {
                from = to + 1;
            }
            to++;
        }
        return new String(buffer, from, to - from);
    }

    /** Whether the tag's name without prefix is {@code name}. */
    boolean isNamed(String name) {
        int at = start + (buffer[start + 1] == '/' ? 2 : 1);
        int last = at + name.length();
        if (last < end && isNameEnd(buffer[last]) && matches(name, at)) {
            return true;
        }
        int colon = at;
        while (colon < end && buffer[colon] != ':' && !isNameEnd(buffer[colon])) {
            colon++;
        }
        return colon < end && buffer[colon] == ':' && name.equals(name());
    }

    private static boolean isNameEnd(char c) {
        return c <= ' ' || c == '>' || c == '/';
    }

    private boolean matches(String name, int at) {
        for (int i = 0; i < name.length(); i++) {
            if (buffer[at + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The token as it stands in the part. */
    String raw() {
        return new String(buffer, start, end - start);
    }

    /** Copies the token as it is. */
    void copyTo(Writer out) throws IOException {
        out.write(buffer, start, end - start);
    }

    /** How many characters come before the token. */
    int position() {
        return Math.toIntExact(consumed + start);
    }

    /** How many characters there are up to the end of the token. */
    int positionAfter() {
        return Math.toIntExact(consumed + end);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
