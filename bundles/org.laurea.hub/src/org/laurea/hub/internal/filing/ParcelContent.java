package org.laurea.hub.internal.filing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.laurea.core.row.Row;
import org.laurea.core.row.RowSink;
import org.laurea.core.row.RowSource;
import org.laurea.core.seal.Seals;
import org.laurea.core.text.InputException;
import org.laurea.hub.internal.chunk.ChunkFolder;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLimits;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Accepted;
import org.laurea.sync.content.ContentReader;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.pack.Manifest;
import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.PackedFile;

/** The content of a package, read from its pieces as often as it is needed, never in memory as a whole. */
final class ParcelContent implements RowSource {

    private static final long MOST_AMENDMENTS = 10_000;

    private final Parcel parcel;
    private final ChunkFolder chunks;
    private final Seals seals;

    ParcelContent(Parcel parcel, ChunkFolder chunks, Seals seals) {
        this.parcel = parcel;
        this.chunks = chunks;
        this.seals = seals;
    }

    /**
     * What the whole content comes to.
     *
     * @param summary its head and hashes
     * @param accepted the warnings that stand
     * @param amendments the lines of what is no filing
     */
    record Survey(ContentSummary summary, List<Accepted> accepted, List<ContentLine> amendments) {

        ContentHead head() {
            return summary.head();
        }
    }

    /** A stream over the lines; to be closed. */
    Lines open() throws IOException {
        InputStream in = new BufferedInputStream(parcel.opened().read(PackedFile.CONTENT, chunks, seals), 1 << 16);
        try {
            return new Lines(in, new ContentReader(in, ContentLimits.OF_THE_PROTOCOL, seals));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    record Lines(InputStream in, ContentReader reader) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /**
     * Reads everything once: every piece, every hash, every line.
     *
     * @throws Problem if a piece lacks or was altered, or content and manifest disagree
     */
    Survey survey() throws Problem, IOException {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw Problem.of(ProblemKind.CHUNKS_MISSING, missing.size());
        }
        List<Accepted> accepted = new ArrayList<>();
        List<ContentLine> amendments = new ArrayList<>();
        try (Lines lines = open()) {
            requireFew(lines.reader().head());
            Optional<ContentLine> line = lines.reader().next();
            while (line.isPresent()) {
                if (line.get() instanceof Accepted one) {
                    accepted.add(one);
                } else if (line.get().kind() != PackageKind.FILING) {
                    amendments.add(line.get());
                }
                line = lines.reader().next();
            }
            Survey survey = new Survey(lines.reader().summary(), accepted, amendments);
            compare(survey.summary());
            verifyFiles();
            return survey;
        } catch (FormatException e) {
            throw Problem.of(e);
        }
    }

    /** Amendments are held in memory. */
    private static void requireFew(ContentHead head) throws FormatException {
        if (head.kind() != PackageKind.FILING && head.records() > MOST_AMENDMENTS) {
            throw new FormatException(Fault.LIMIT, Part.CONTENT, "records");
        }
    }

    /** The files beside the content are not looked into, but they are those that were signed. */
    private void verifyFiles() throws IOException {
        for (PackedFile file : parcel.manifest().files()) {
            if (!file.name().equals(PackedFile.CONTENT)) {
                try (InputStream in = parcel.opened().read(file.name(), chunks, seals)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    List<String> missing() {
        return parcel.manifest().chunks().stream().map(PackedChunk::hash).distinct()
                .filter(hash -> !chunks.has(hash)).toList();
    }

    private void compare(ContentSummary summary) throws Problem {
        Manifest manifest = parcel.manifest();
        ContentHead head = summary.head();
        if (!summary.id().equals(manifest.id())) {
            throw Problem.of(ProblemKind.WRONG_ID);
        }
        if (!head.unit().equals(manifest.unit())) {
            throw Problem.of(ProblemKind.WRONG_UNIT);
        }
        if (head.kind() != manifest.kind() || head.records() != manifest.records()) {
            throw Problem.of(ProblemKind.MISMATCH);
        }
    }

    /** The records with these numbers. */
    Map<Long, List<String>> rows(Collection<Long> numbers) {
        Set<Long> wanted = Set.copyOf(numbers);
        Map<Long, List<String>> found = new HashMap<>();
        try {
            forEach(row -> {
                if (wanted.contains((long) row.number())) {
                    found.put((long) row.number(), IntStream.range(0, row.size()).mapToObj(row::text).toList());
                }
            });
        } catch (InputException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** The records as rows, numbered from 1 on. */
    @Override
    public void forEach(RowSink sink) throws InputException {
        try (Lines lines = open()) {
            int number = 0;
            Optional<ContentLine> line = lines.reader().next();
            while (line.isPresent()) {
                if (line.get() instanceof ContentLine.Row row) {
                    number++;
                    sink.accept(new Row(number, row.values().toArray(String[]::new), null));
                }
                line = lines.reader().next();
            }
        } catch (FormatException e) {
            throw new InputException(e.text(), e);
        } catch (IOException e) {
            throw new InputException(Problem.of(ProblemKind.INTERNAL).detail(), e);
        }
    }
}
