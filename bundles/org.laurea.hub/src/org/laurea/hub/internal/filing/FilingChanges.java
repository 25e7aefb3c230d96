package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredType;
import org.laurea.degree.DegreeCategory;
import org.laurea.hub.internal.filing.ParcelContent.Lines;
import org.laurea.hub.internal.filing.ParcelContent.Survey;
import org.laurea.sync.PackageId;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Accepted;

/**
 * The one change set that files a package: the batch, its records, the warnings that stand, the sealed manifest. The records are
 * read from the pieces while they are written.
 */
final class FilingChanges implements Iterable<Change> {

    private final Parcel parcel;
    private final ParcelContent content;
    private final Survey survey;
    private final DegreeCategory category;
    private static final long VARIANT = 1L << 63;
    /** A content has at most 1,000,000 records: 24 bits of the lower half for their number, the others are of the id. */
    private static final int NUMBER_SHIFT = 38;

    private final UUID batch;

    FilingChanges(Parcel parcel, ParcelContent content, Survey survey, DegreeCategory category) {
        this.parcel = parcel;
        this.content = content;
        this.survey = survey;
        this.category = category;
        this.batch = parcel.id().changeSet();
    }

    @Override
    public Iterator<Change> iterator() {
        Change opened = new Change.BatchOpened(batch, StoredType.of(category), parcel.unit(), survey.head().day(),
                new BatchHead("", BatchState.FILED));
        Change kept = new Change.DocumentKept(batch,
                new StoredDocument(Documents.MANIFEST, parcel.id().hex(), parcel.sealed()));
        return new Joined(List.of(List.of(opened).iterator(), new Records(), kept(survey.accepted()).iterator(),
                List.of(kept).iterator()).iterator());
    }

    private List<Change> kept(List<Accepted> accepted) {
        return accepted.isEmpty() ? List.of() : withValues(accepted);
    }

    /** Acceptances hold for the text of their field: those texts are looked up among the records. */
    private List<Change> withValues(List<Accepted> accepted) {
        Map<Long, List<String>> values = content.rows(accepted.stream().map(Accepted::record).toList());
        Function<Accepted, String> value = one -> {
            int field = category.recordType().indexOf(one.field());
            return field < 0 ? "" : values.getOrDefault(one.record(), List.of()).get(field);
        };
        Stream<Change> all = accepted.stream().map(one -> new Change.WarningAccepted(new Acceptance(batch,
                record(parcel.id(), one.record()), one.rule(), one.field(), value.apply(one), one.reason())));
        return all.toList();
    }

    /** The id of a record: the same whoever files the package again, and after that of the record before. UUID of version 8 (RFC 9562). */
    static UUID record(PackageId id, long number) {
        UUID whole = id.changeSet();
        return new UUID(whole.getMostSignificantBits(),
                VARIANT | number << NUMBER_SHIFT | whole.getLeastSignificantBits() & (1L << NUMBER_SHIFT) - 1);
    }

    private final class Records implements Iterator<Change> {

        private int number;
        private @Nullable Lines lines;
        private @Nullable List<String> next;
        private boolean isOver;

        @Override
        public boolean hasNext() {
            if (next == null && !isOver) {
                advance();
            }
            return next != null;
        }

        @Override
        public Change next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<String> values = next;
            next = null;
            number++;
            return new Change.RecordAdded(batch, record(parcel.id(), number), number,
                    values == null ? List.of() : values, Map.of());
        }

        private void advance() {
            try {
                Lines open = lines;
                if (open == null) {
                    open = content.open();
                    lines = open;
                }
                Optional<ContentLine> line = open.reader().next();
                if (line.isPresent() && line.get() instanceof ContentLine.Row row) {
                    next = row.values();
                } else {
                    isOver = true;
                    open.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Joined implements Iterator<Change> {

        private final Iterator<Iterator<Change>> parts;
        private Iterator<Change> part = List.<Change>of().iterator();

        Joined(Iterator<Iterator<Change>> parts) {
            this.parts = parts;
        }

        @Override
        public boolean hasNext() {
            while (!part.hasNext() && parts.hasNext()) {
                part = parts.next();
            }
            return part.hasNext();
        }

        @Override
        public Change next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return part.next();
        }
    }
}
