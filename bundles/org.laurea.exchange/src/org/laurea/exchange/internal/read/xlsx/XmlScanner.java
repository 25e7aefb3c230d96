package org.laurea.exchange.internal.read.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.laurea.exchange.internal.read.Unreadable;

/**
 * Walks through the tags of an XML part without making an object for any of them: names are numbers (see {@link XmlName}),
 * values and texts are ranges of bytes. Document types are refused, nothing outside is ever read, and tags, texts and depth
 * are bounded. Prefixes are dropped; elements are told apart by their place.
 */
final class XmlScanner implements Closeable {

    static final int END_DOCUMENT = 0;
    static final int START = 1;
    static final int END = 2;

    private static final int BUFFER = 128 * 1024;
    private static final int ROOM = 4 * 1024;

    private final InputStream in;
    private final XmlAttributes attributes = new XmlAttributes();
    private final XmlText text = new XmlText();
    private final long[] open = new long[Limits.DEPTH];
    private byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean isAtEnd;
    private int depth;
    private long name;
    private boolean isEndPending;
    private boolean isCapturing;
    private boolean isRootSeen;

    XmlScanner(InputStream in) throws IOException {
        this.in = XmlEncoding.utf8(in);
    }

    /** Goes on to the next start or end of an element. */
    int next() throws IOException {
        if (isEndPending) {
            isEndPending = false;
            depth--;
            return END;
        }
        while (toTag()) {
            int kind = tag();
            if (kind != END_DOCUMENT) {
                return kind;
            }
        }
        if (depth > 0 || !isRootSeen) {
            throw new Unreadable("truncated");
        }
        return END_DOCUMENT;
    }

    /** The local name of the element that started or ended, as {@link XmlName#of} gives it. */
    long name() {
        return name;
    }

    /** How many elements are open; an element that just started is counted, one that ended is not. */
    int depth() {
        return depth;
    }

    /** The attributes of the element that just started. */
    XmlAttributes attributes() {
        return attributes;
    }

    /** The text gathered since {@link #capture}. */
    XmlText text() {
        return text;
    }

    /** Begins or ends the gathering of text; beginning does not clear what is there. */
    void capture(boolean on) {
        isCapturing = on;
    }

    /** Passes over the rest of the element that just started, its end included. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == END_DOCUMENT) {
                throw new Unreadable("truncated");
            }
        }
    }

    /** Moves to the next {@code <}; text on the way is gathered if asked for. */
    private boolean toTag() throws IOException {
        while (true) {
            int from = position;
            int at = from;
            byte[] bytes = buffer;
            int end = limit;
            while (at < end && bytes[at] != '<') {
                at++;
            }
            if (isCapturing && at > from) {
                at = text.add(bytes, from, at, at == end && !isAtEnd);
            }
            position = at;
            if (at < limit && bytes[at] == '<') {
                return true;
            }
            if (!more()) {
                return false;
            }
        }
    }

    private int tag() throws IOException {
        if (limit - position < ROOM) {
            fill(ROOM);
        }
        while (true) {
            int kind = switch (position + 1 < limit ? buffer[position + 1] : 0) {
                case 0 -> XmlTag.INCOMPLETE;
                case '/' -> endTag();
                case '!' -> declaration();
                case '?' -> past(position + 2, XmlTag.INSTRUCTION_END);
                default -> startTag();
            };
            if (kind != XmlTag.INCOMPLETE) {
                return kind;
            }
            if (limit - position >= Limits.TAG_BYTES) {
                throw new Unreadable("xml-limit");
            }
            if (!more()) {
                throw new Unreadable("truncated");
            }
        }
    }

    private int startTag() throws Unreadable {
        int end = attributes.parse(buffer, position + 1, limit);
        if (end < 0) {
            return XmlTag.INCOMPLETE;
        }
        if (depth == Limits.DEPTH) {
            throw new Unreadable("xml-limit");
        }
        if (depth == 0 && isRootSeen) {
            throw new Unreadable("damaged");
        }
        isRootSeen = true;
        name = attributes.element();
        open[depth++] = name;
        isEndPending = attributes.isClosed();
        position = end;
        return START;
    }

    private int endTag() throws Unreadable {
        int at = position + 2;
        long found = 0;
        while (at < limit && buffer[at] != '>') {
            byte b = buffer[at++];
            if (b == ':') {
                found = 0;
            } else if (b > ' ' || b < 0) {
                found = XmlName.with(found, b);
            }
        }
        if (at == limit) {
            return XmlTag.INCOMPLETE;
        }
        if (depth == 0 || open[depth - 1] != found) {
            throw new Unreadable("damaged");
        }
        depth--;
        name = found;
        position = at + 1;
        return END;
    }

    private int declaration() throws IOException {
        if (limit - position < XmlTag.CDATA.length) {
            return more() ? declaration() : XmlTag.INCOMPLETE;
        }
        if (XmlTag.starts(buffer, position, XmlTag.COMMENT)) {
            return past(position + XmlTag.COMMENT.length, XmlTag.COMMENT_END);
        }
        if (!XmlTag.starts(buffer, position, XmlTag.CDATA)) {
            throw new Unreadable("dtd");
        }
        int from = position + XmlTag.CDATA.length;
        int end = XmlTag.find(buffer, from, limit, XmlTag.CDATA_END);
        if (end < 0) {
            return XmlTag.INCOMPLETE;
        }
        if (isCapturing) {
            text.addVerbatim(buffer, from, end);
        }
        position = end + XmlTag.CDATA_END.length;
        return END_DOCUMENT;
    }

    private int past(int from, byte[] mark) {
        int end = XmlTag.find(buffer, from, limit, mark);
        if (end < 0) {
            return XmlTag.INCOMPLETE;
        }
        position = end + mark.length;
        return END_DOCUMENT;
    }

    private void fill(int wanted) throws IOException {
        while (limit - position < wanted && more()) {
            continue;
        }
    }

    /** Gets more bytes behind those that are still needed; the buffer grows if it is full of them. */
    private boolean more() throws IOException {
        if (isAtEnd) {
            return false;
        }
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            isAtEnd = true;
            return false;
        }
        limit += count;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
