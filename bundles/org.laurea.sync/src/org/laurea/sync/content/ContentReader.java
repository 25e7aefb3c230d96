package org.laurea.sync.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.laurea.core.seal.Seals;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.StrictJson;

/**
 * Reads a content as a stream. Whatever is not written exactly as {@link ContentWriter} writes it is refused: one content has one
 * id. The stream is the caller's to close.
 */
public final class ContentReader {

    private final LineSource lines;
    private final StrictJson json;
    private final Tally tally;
    private final ContentHead head;
    private final LineOrder order;
    private Optional<ContentSummary> summary = Optional.empty();

    /**
     * Reads the head.
     *
     * @throws FormatException MALFORMED, VERSION or LIMIT
     */
    public ContentReader(InputStream in, ContentLimits limits, Seals seals) throws IOException {
        lines = new LineSource(in, limits);
        json = new StrictJson(limits.line());
        tally = new Tally(seals);
        byte[] first = lines.next();
        try {
            head = HeadCodec.read(json.readCanonical(first == null ? new byte[0] : first), limits);
        } catch (JsonFault e) {
            throw malformed(e);
        }
        tally.add(first == null ? new byte[0] : first, false);
        order = new LineOrder(head);
    }

    /** The first line. */
    public ContentHead head() {
        return head;
    }

    /**
     * The next line; empty after the last.
     *
     * @throws FormatException MALFORMED or LIMIT
     */
    public Optional<ContentLine> next() throws IOException {
        if (summary.isPresent()) {
            return Optional.empty();
        }
        byte[] bytes = lines.next();
        try {
            if (bytes == null) {
                order.end();
                summary = Optional.of(tally.summary(head));
                return Optional.empty();
            }
            Json value = json.readCanonical(bytes);
            ContentLine line = LineCodec.read(head.kind(), value);
            order.next(line);
            tally.add(bytes, line.isRecord());
            return Optional.of(line);
        } catch (JsonFault e) {
            throw malformed(e);
        }
    }

    /** Reads what is left and says what the whole comes to. */
    public ContentSummary summary() throws IOException {
        while (summary.isEmpty()) {
            next();
        }
        return summary.get();
    }

    private FormatException malformed(JsonFault fault) {
        return new FormatException(Fault.MALFORMED, Part.CONTENT, lines.number() + ": " + fault.place(), fault);
    }
}
