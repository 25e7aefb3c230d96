package org.laurea.office.filing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.laurea.core.seal.Seals;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;
import org.laurea.office.amendment.AmendmentRows;
import org.laurea.office.amendment.AmendmentType;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.content.ContentWriter;

/**
 * A batch as canonical content (docs/protocol.md, section 2): its records in their order, then the warnings that stand; or the lines of
 * an amendment.
 *
 * @param store the store
 * @param batch the batch
 */
public record BatchContent(RecordStore store, Batch batch) {

    private static final Comparator<ContentLine.Accepted> ORDER = Comparator
            .comparingLong(ContentLine.Accepted::record).thenComparing(ContentLine.Accepted::rule)
            .thenComparing(ContentLine.Accepted::field);

    /** The first line. */
    public ContentHead head() throws StoreException {
        Optional<AmendmentType> amendment = AmendmentType.of(batch.type());
        if (amendment.isPresent()) {
            return new ContentHead(amendment.get().kind(), amendment.get().category(), amendment.get().structure(),
                    batch.unit(), batch.day(), AmendmentRows.lines(store, batch).size());
        }
        return new ContentHead(PackageKind.FILING, batch.type().id(), batch.type().version(), batch.unit(), batch.day(),
                batch.records());
    }

    /**
     * Writes the lines after the head.
     *
     * @return how many warnings stand
     * @throws IOException if {@code writer} fails, or a text cannot be written
     */
    public int writeTo(ContentWriter writer) throws IOException, StoreException {
        if (AmendmentType.of(batch.type()).isPresent()) {
            for (ContentLine line : AmendmentRows.lines(store, batch)) {
                writer.write(line);
            }
            return 0;
        }
        Map<UUID, List<Acceptance>> acceptances = store.acceptances(batch.id()).stream()
                .collect(Collectors.groupingBy(Acceptance::record));
        SortedSet<ContentLine.Accepted> standing = new TreeSet<>(ORDER);
        long[] number = {0};
        try {
            store.records(batch.id(), record -> {
                number[0]++;
                write(writer, new ContentLine.Row(record.values()));
                acceptances.getOrDefault(record.id(), List.of()).stream().filter(one -> stands(one, record))
                        .forEach(one -> standing.add(
                                new ContentLine.Accepted(number[0], one.rule(), one.field(), one.reason())));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (ContentLine.Accepted accepted : standing) {
            writer.write(accepted);
        }
        return standing.size();
    }

    /** Whether the record still has the value that the warning was about. */
    private boolean stands(Acceptance acceptance, StoredRecord record) {
        int field = batch.type().fields().stream().map(StoredField::code).toList().indexOf(acceptance.field());
        return field < 0 || record.values().get(field).equals(acceptance.value());
    }

    private static void write(ContentWriter writer, ContentLine line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What it comes to; nothing is kept.
     *
     * @throws IOException if a text cannot be written, such as half a surrogate pair
     */
    public ContentSummary summary(Seals seals) throws IOException, StoreException {
        return writeTo(OutputStream.nullOutputStream(), seals);
    }

    /**
     * Writes it.
     *
     * @return what it comes to
     * @throws IOException if {@code out} fails, or a text cannot be written
     */
    public ContentSummary writeTo(OutputStream out, Seals seals) throws IOException, StoreException {
        ContentWriter writer = new ContentWriter(out, head(), seals);
        writeTo(writer);
        return writer.finish();
    }
}
