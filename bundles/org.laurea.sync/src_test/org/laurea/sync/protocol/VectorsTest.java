package org.laurea.sync.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.Sm3Seals;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentLine.Accepted;
import org.laurea.sync.content.ContentLine.Correction;
import org.laurea.sync.content.ContentLine.Decision;
import org.laurea.sync.content.ContentLine.Replacement;
import org.laurea.sync.content.ContentLine.Revocation;
import org.laurea.sync.content.ContentLine.Row;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.content.ContentWriter;
import org.laurea.sync.ledger.TreeHead;
import org.laurea.sync.pack.Authorisation;
import org.laurea.sync.pack.Coding;
import org.laurea.sync.pack.Label;
import org.laurea.sync.pack.Manifest;
import org.laurea.sync.pack.PackageFacts;
import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.PackedFile;
import org.laurea.sync.receipt.Answers;
import org.laurea.sync.receipt.FiledBatch;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.wire.FeedItem;
import org.laurea.sync.wire.FeedPage;
import org.laurea.sync.wire.MissingChunks;
import org.laurea.sync.wire.Problem;
import org.laurea.sync.wire.ProblemType;
import org.laurea.sync.wire.SignedDecision;

/**
 * The test vectors of docs/protocol are what the code writes. With the system property {@code laurea.vectors=write} the files are
 * written anew.
 */
class VectorsTest {

    private static final Path VECTORS = Path.of("../../docs/protocol/vectors");
    private static final Instant MOMENT = Instant.parse("2025-07-01T08:00:00Z");

    private final Seals seals = new Sm3Seals();

    @Test
    void contents() throws IOException {
        content("filing", head(PackageKind.FILING, "20250625", 3),
                List.of(new Row(List.of("\u9ec4\u4e00\u9e23", "", "1000132025000224")),
                        new Row(List.of("Jose\u0301 \"Pepe\"", "a\\b\tc", "1000142025000001")),
                        new Row(List.of("\ud840\udc00", "\u0001", "1000142025000002")),
                        new Accepted(2, "XM-03", "XM", "passport name"),
                        new Accepted(3, "XM-01", "", "rare character")));
        TreeMap<String, Replacement> changes = new TreeMap<>();
        changes.put("CSRQ", new Replacement("19910422", "19910421"));
        changes.put("XM", new Replacement("", "\u9ec4\u4e00\u9e23"));
        content("errata", head(PackageKind.ERRATA, "20250710", 2),
                List.of(new Correction("1000132025000224", "", changes, "typing error"),
                        new Correction("1000142025000001", "40101", changes, "typing error")));
        content("revocation", head(PackageKind.REVOCATION, "20250801", 1),
                List.of(new Revocation("1000142025000001", "", "20250730", "plagiarism")));
        content("decision", new ContentHead(PackageKind.DECISION, "", "", "110000", "20250715", 1),
                List.of(new Decision(new PackageId("0123456789abcdef".repeat(4)), true, "agreed")));
    }

    private static ContentHead head(PackageKind kind, String day, long records) {
        return new ContentHead(kind, "regular", "2024", "10001", day, records);
    }

    private void content(String name, ContentHead head, List<ContentLine> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentWriter writer = new ContentWriter(out, head, seals);
        for (ContentLine line : lines) {
            writer.write(line);
        }
        ContentSummary summary = writer.finish();
        compare("content-" + name + ".jsonl", out.toByteArray());
        compare("content-" + name + ".sums",
                String.join("\n", "id " + summary.id(), "sha256 " + summary.sha256(), "size " + summary.size(),
                        "recordsRoot " + summary.recordsRoot(), "changeSet " + summary.id().changeSet(), "")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void packages() throws IOException {
        PackageId id = new PackageId("0123456789abcdef".repeat(4));
        byte[] key = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        PackedFile content = new PackedFile(PackedFile.CONTENT, Coding.DEFLATE, 1234, id.hex(), "ab".repeat(32),
                List.of(new PackedChunk("cd".repeat(32), 567)));
        PackageFacts facts = new PackageFacts("li", Optional.of(new Authorisation("zhao", "2718-2818")),
                "12".repeat(32),
                MOMENT, Optional.of(new PackageId("ef".repeat(32))), List.of("student-status"), "2025.1",
                "34".repeat(32), Suite.SM);
        compare("manifest.json",
                new Manifest(id, PackageKind.FILING, "10001", 3, facts, key, List.of(content)).bytes());
        compare("label.json", new Label(id, "110000").bytes());
    }

    @Test
    void ledgers() throws IOException, StoreException {
        PackageId id = new PackageId("0123456789abcdef".repeat(4));
        Receipt receipt = Answers.receipt(seals, id, new FiledBatch("regular", "20250625", 3, "10001"), "ab".repeat(32),
                5, 11);
        compare("receipt.json", receipt.bytes());
        compare("receipt-pending.json", Answers
                .pending(seals, id, new FiledBatch("regular", "20250701", 2, "10001"), "ab".repeat(32)).bytes());
        compare("leaf.json", receipt.place().entry().bytes());
        compare("refusal.json", Answers.refusal(id, receipt.batch()).bytes());
        compare("tree-head.json", new TreeHead("110000", 11, receipt.place().root(), MOMENT).bytes());
        compare("tree.txt", TreeVectors.of(seals).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answers() throws IOException {
        compare("missing.json", new MissingChunks(List.of("cd".repeat(32))).bytes());
        Localized text = language -> language == Language.ZH ? "\u7e41\u5fd9" : "busy";
        compare("problem-busy.json", Problem.of(ProblemType.BUSY, text).bytes());
        compare("decision.json", new SignedDecision(new byte[] {1, 2}, new byte[] {3, 4, 5}).bytes());
        compare("feed.json", new FeedPage("110000", "10001", 7,
                List.of(new FeedItem(9, FeedItem.DECISION, UUID.nameUUIDFromBytes(new byte[1]).toString(), MOMENT,
                        new byte[] {1, 2, 3})),
                true).bytes());
    }

    private static void compare(String name, byte[] bytes) throws IOException {
        Path file = VECTORS.resolve(name);
        if ("write".equals(System.getProperty("laurea.vectors"))) {
            Files.write(file, bytes);
        }
        assertEquals(new String(Files.readAllBytes(file), StandardCharsets.UTF_8),
                new String(bytes, StandardCharsets.UTF_8), name);
    }
}
