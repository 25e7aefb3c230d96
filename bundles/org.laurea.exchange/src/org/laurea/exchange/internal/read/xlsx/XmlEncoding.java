package org.laurea.exchange.internal.read.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

import org.laurea.exchange.internal.read.Transcoded;
import org.laurea.exchange.internal.read.Unreadable;

/** Finds out in which encoding an XML part is and gives it in UTF-8 without a byte-order mark. */
final class XmlEncoding {

    private static final int PEEK = 128;

    private XmlEncoding() {}

    static InputStream utf8(InputStream in) throws IOException {
        byte[] head = in.readNBytes(PEEK);
        if (head.length < 4) {
            throw new Unreadable("truncated");
        }
        int first = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (first == 0xEFBB && (head[2] & 0xFF) == 0xBF) {
            return joined(head, 3, in);
        }
        if (first == 0xFEFF || first == 0xFFFE) {
            return new Transcoded(joined(head, 2, in), first == 0xFEFF
                    ? StandardCharsets.UTF_16BE
                    : StandardCharsets.UTF_16LE);
        }
        if (first == '<' || first == '<' << 8) {
            return new Transcoded(joined(head, 0, in), first == '<'
                    ? StandardCharsets.UTF_16BE
                    : StandardCharsets.UTF_16LE);
        }
        Charset declared = declared(new String(head, StandardCharsets.ISO_8859_1));
        InputStream whole = joined(head, 0, in);
        return declared.equals(StandardCharsets.UTF_8) || declared.equals(StandardCharsets.US_ASCII)
                ? whole
                : new Transcoded(whole, declared);
    }

    private static InputStream joined(byte[] head, int from, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head, from, head.length - from), rest);
    }

    private static Charset declared(String head) throws Unreadable {
        int end = head.indexOf("?>");
        int at = head.indexOf("encoding=");
        if (!head.startsWith("<?xml") || at < 0 || at > end) {
            return StandardCharsets.UTF_8;
        }
        int from = at + "encoding=".length() + 1;
        int to = head.indexOf(head.charAt(from - 1), from);
        try {
            Charset charset = Charset.forName(head.substring(from, Math.max(from, to)));
            return StandardCharsets.UTF_16.equals(charset) ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unreadable("damaged");
        }
    }
}
