package org.laurea.sync.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.laurea.core.seal.Seals;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentLine.Accepted;
import org.laurea.sync.content.ContentLine.Correction;
import org.laurea.sync.content.ContentLine.Decision;
import org.laurea.sync.content.ContentLine.Replacement;
import org.laurea.sync.content.ContentLine.Revocation;
import org.laurea.sync.content.ContentLine.Row;

/** Contents for tests, and both ways between lines and bytes. */
public final class Contents {

    private Contents() {}

    /** A content as its parts. */
    record Whole(ContentHead head, List<ContentLine> lines) {}

    static byte[] write(Whole whole, Seals seals) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentWriter writer = new ContentWriter(out, whole.head(), seals);
        for (ContentLine line : whole.lines()) {
            writer.write(line);
        }
        writer.finish();
        return out.toByteArray();
    }

    static Whole read(byte[] bytes, Seals seals) throws IOException {
        ContentReader reader = new ContentReader(new ByteArrayInputStream(bytes), ContentLimits.OF_THE_PROTOCOL, seals);
        List<ContentLine> lines = new ArrayList<>();
        for (Optional<ContentLine> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        return new Whole(reader.head(), lines);
    }

    static Arbitrary<Whole> any() {
        return Arbitraries.of(PackageKind.values()).flatMap(kind -> kind == PackageKind.FILING ? filings()
                : lines(kind).list().ofMaxSize(5).map(lines -> new Whole(head(kind, lines.size()), lines)));
    }

    private static Arbitrary<Whole> filings() {
        return Arbitraries.integers().between(1, 4).flatMap(width -> Combinators.combine(
                texts().list().ofSize(width).list().ofMinSize(1).ofMaxSize(6), Arbitraries.integers().between(0, 3))
                .as(Contents::filing));
    }

    private static Whole filing(List<List<String>> rows, int warnings) {
        List<ContentLine> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(new Row(row)));
        for (int i = 0; i < warnings; i++) {
            lines.add(new Accepted(1 + (long) i * rows.size() / 4, "XM-0" + i, i == 2 ? "" : "XM", "r" + i));
        }
        return new Whole(head(PackageKind.FILING, rows.size()), lines);
    }

    static ContentHead head(PackageKind kind, long records) {
        return new ContentHead(kind, "regular", "2024", "10001", "20250625", records);
    }

    private static Arbitrary<ContentLine> lines(PackageKind kind) {
        Arbitrary<String> said = texts().filter(text -> !text.isEmpty());
        return switch (kind) {
            case FILING -> texts().list().ofSize(2).map(Row::new);
            case ERRATA ->
                    Combinators.combine(said, texts(), said, Arbitraries.maps(said, texts()).ofMinSize(1).ofMaxSize(3))
                            .as((certificate, degree, reason, changes) -> {
                                TreeMap<String, Replacement> replaced = new TreeMap<>();
                                changes.forEach(
                                        (field, before) -> replaced.put(field, new Replacement(before, before + "1")));
                                return new Correction(certificate, degree, replaced, reason);
                            });
            case REVOCATION -> Combinators.combine(said, texts(), said)
                    .as((certificate, degree, reason) -> new Revocation(certificate, degree, "20250701", reason));
            case DECISION -> Combinators.combine(Arbitraries.bytes().array(byte[].class).ofSize(32),
                    Arbitraries.of(true, false), texts())
                    .as((id, isApproved, opinion) -> new Decision(PackageId.of(id), isApproved, opinion));
        };
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('"', '\\', '\n', '\u0001', '\u00e9').withCharRange(' ', '~')
                .withCharRange('\u4e00', '\u9fa5').ofMaxLength(8);
    }
}
