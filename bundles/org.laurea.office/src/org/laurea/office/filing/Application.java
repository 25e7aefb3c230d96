package org.laurea.office.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.Seals;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.PackageId;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLimits;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentReader;
import org.laurea.sync.wire.FeedItem;

/**
 * Errata that wait for a decision.
 *
 * @param id the package of the errata
 * @param received when the hub had it
 * @param head its first line
 * @param lines its corrections
 */
public record Application(PackageId id, Instant received, ContentHead head, List<ContentLine> lines) {

    /** An application; the list is copied. */
    public Application {
        lines = List.copyOf(lines);
    }

    /**
     * Reads what a hub hands down.
     *
     * @throws FormatException if it is no content, or that of another package
     */
    public static Application read(FeedItem item, Seals seals) throws IOException {
        ContentReader reader = new ContentReader(new ByteArrayInputStream(item.document()),
                ContentLimits.OF_THE_PROTOCOL, seals);
        List<ContentLine> lines = new ArrayList<>();
        for (Optional<ContentLine> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        PackageId id = reader.summary().id();
        if (!id.hex().equals(item.name())) {
            throw new FormatException(Fault.MISMATCH, Part.CONTENT, item.name());
        }
        return new Application(id, item.time(), reader.head(), lines);
    }
}
