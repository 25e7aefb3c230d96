package org.laurea.sync.content;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.Seals;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.CanonicalJson;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;

/**
 * Writes a content, line by line. What is written does not depend on who writes it, when and where; to learn its id alone, write
 * to {@link OutputStream#nullOutputStream()}. Texts are brought to Unicode NFC. The stream is the caller's to close.
 */
public final class ContentWriter {

    private final OutputStream out;
    private final ContentHead head;
    private final LineOrder order;
    private final Tally tally;
    private long line = 1;
    private @Nullable ContentSummary summary;

    /**
     * Begins a content.
     *
     * @param out should be buffered
     * @throws FormatException MALFORMED if a text of the head cannot be written
     */
    public ContentWriter(OutputStream out, ContentHead head, Seals seals) throws IOException {
        this.out = out;
        this.head = head;
        this.order = new LineOrder(head);
        this.tally = new Tally(seals);
        write(HeadCodec.write(head), false);
    }

    /**
     * Writes a line.
     *
     * @throws FormatException MALFORMED if its text cannot be written, such as half a surrogate pair, or if it may not stand here
     */
    public void write(ContentLine next) throws IOException {
        line++;
        try {
            order.next(next);
        } catch (JsonFault e) {
            throw malformed(e);
        }
        write(LineCodec.write(next), next.isRecord());
    }

    /**
     * Ends the content.
     *
     * @throws FormatException MALFORMED if fewer records were written than the head says
     */
    public ContentSummary finish() throws IOException {
        @Nullable
        ContentSummary done = summary;
        if (done == null) {
            try {
                order.end();
            } catch (JsonFault e) {
                throw malformed(e);
            }
            done = tally.summary(head);
            summary = done;
        }
        return done;
    }

    private void write(Json json, boolean isRecord) throws IOException {
        byte[] bytes;
        try {
            bytes = CanonicalJson.bytes(json);
        } catch (JsonFault e) {
            throw malformed(e);
        }
        tally.add(bytes, isRecord);
        out.write(bytes);
        out.write('\n');
    }

    private FormatException malformed(JsonFault fault) {
        return new FormatException(Fault.MALFORMED, Part.CONTENT, line + ": " + fault.place(), fault);
    }
}
