package org.laurea.sync.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.Mutations;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentLine.Accepted;
import org.laurea.sync.content.ContentLine.Revocation;
import org.laurea.sync.content.ContentLine.Row;
import org.laurea.sync.content.Contents.Whole;
import org.laurea.sync.ledger.RootBuilder;
import org.laurea.sync.ledger.TreeHasher;
import org.laurea.testkit.seal.PlainSeals;

class ContentTest {

    private static final String HEAD = "{\"category\":\"regular\",\"day\":\"20250625\",\"format\":\"laurea-content/1\","
            + "\"kind\":\"filing\",\"records\":2,\"structure\":\"2024\",\"unit\":\"10001\"}\n";
    private static final String ROWS = "[\"A\",\"\"]\n[\"B\",\"C\"]\n";
    private static final String WARNING = "{\"accepted\":{\"field\":\"XM\",\"reason\":\"r\",\"record\":2,\"rule\":\"XM-01\"}}\n";

    private final Seals seals = new PlainSeals();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenIsReadBack(@ForAll("contents") Whole whole) throws IOException {
        byte[] bytes = Contents.write(whole, seals);
        assertEquals(whole, Contents.read(bytes, seals));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whoWritesAndWhoReadsAgreeUponTheSummary(@ForAll("contents") Whole whole) throws IOException {
        byte[] bytes = Contents.write(whole, seals);
        ContentWriter writer = new ContentWriter(OutputStream.nullOutputStream(), whole.head(), seals);
        for (ContentLine line : whole.lines()) {
            writer.write(line);
        }
        ContentSummary summary = reader(bytes).summary();
        assertEquals(writer.finish(), summary);
        assertEquals(bytes.length, summary.size());
        assertEquals(HexFormat.of().formatHex(seals.digest(Suite.SM).digest(bytes)), summary.id().hex());
        assertEquals(HexFormat.of().formatHex(seals.digest(Suite.INTERNATIONAL).digest(bytes)), summary.sha256());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void spoiltBytesAreRefusedOrAreAnotherContentInItsOnlyForm(@ForAll("contents") Whole whole, @ForAll long seed)
            throws IOException {
        byte[] spoilt = Mutations.spoil(Contents.write(whole, seals), new Random(seed));
        try {
            assertArrayEquals(spoilt, Contents.write(Contents.read(spoilt, seals), seals));
        } catch (FormatException refused) {
            assertTrue(List.of(Fault.MALFORMED, Fault.VERSION, Fault.LIMIT).contains(refused.fault()));
        }
    }

    @Test
    void theFormIsTheOneOfTheProtocol() throws IOException {
        Whole whole = new Whole(Contents.head(PackageKind.FILING, 2), List.of(new Row(List.of("A", "")),
                new Row(List.of("B", "C")), new Accepted(2, "XM-01", "XM", "r")));
        assertEquals(HEAD + ROWS + WARNING, new String(Contents.write(whole, seals), StandardCharsets.UTF_8));
    }

    @Test
    void theRootOfTheRecordsIsOverTheirLines() throws IOException {
        TreeHasher hasher = new TreeHasher(() -> seals.digest(Suite.SM));
        RootBuilder root = new RootBuilder(hasher);
        root.add(hasher.leaf("[\"A\",\"\"]".getBytes(StandardCharsets.UTF_8)));
        root.add(hasher.leaf("[\"B\",\"C\"]".getBytes(StandardCharsets.UTF_8)));
        assertEquals(HexFormat.of().formatHex(root.root()),
                reader((HEAD + ROWS + WARNING).getBytes(StandardCharsets.UTF_8)).summary().recordsRoot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", HEAD, HEAD + "[\"A\"]\n", HEAD + ROWS + ROWS, HEAD + ROWS + "\n",
            HEAD + "[\"A\",\"\"]\n[\"B\",\"C\"]", HEAD + "[\"A\",\"\"]\r\n[\"B\",\"C\"]\n",
            HEAD + "[\"A\"]\n[\"B\",\"C\"]\n",
            HEAD + "[]\n[]\n", HEAD + "[1,2]\n[\"B\",\"C\"]\n", HEAD + ROWS + WARNING + WARNING, HEAD + WARNING + ROWS,
            " " + HEAD + ROWS, ROWS, "{}\n"})
    void whatIsNotQuiteTheFormIsRefused(String text) {
        FormatException refused = assertThrows(FormatException.class,
                () -> Contents.read(text.getBytes(StandardCharsets.UTF_8), seals));
        assertEquals(Fault.MALFORMED, refused.fault());
    }

    @Test
    void membersThatAreNotKnownAreRefused() {
        String more = HEAD.replace("}", ",\"zone\":\"x\"}");
        assertEquals(Fault.MALFORMED, fault(more + ROWS));
        assertEquals(Fault.MALFORMED, fault(HEAD + ROWS + WARNING.replace("}}", ",\"z\":1}}")));
        assertEquals(Fault.VERSION, fault(HEAD.replace("content/1", "content/2") + ROWS));
    }

    @Test
    void linesOfAnotherKindAreRefused() {
        assertEquals(Fault.MALFORMED, fault(HEAD.replace("filing", "errata") + ROWS));
        ContentHead head = Contents.head(PackageKind.FILING, 1);
        assertThrows(FormatException.class, () -> new ContentWriter(OutputStream.nullOutputStream(), head, seals)
                .write(new Revocation("1", "", "20250701", "r")));
    }

    @Test
    void acceptedWarningsAreInTheirOrderAndOfRecordsThatAreThere() {
        assertEquals(Fault.MALFORMED, fault(HEAD + ROWS + WARNING + WARNING.replace(":2", ":1")));
        assertEquals(Fault.MALFORMED, fault(HEAD + ROWS + WARNING.replace(":2", ":3")));
        assertEquals(Fault.MALFORMED, fault(HEAD + ROWS + WARNING.replace(":2", ":0")));
    }

    @Test
    void nothingIsReadBeyondTheLimits() {
        byte[] bytes = (HEAD + ROWS).getBytes(StandardCharsets.UTF_8);
        for (ContentLimits limits : List.of(new ContentLimits(bytes.length - 1, 200, 2),
                new ContentLimits(1000, 100, 2),
                new ContentLimits(1000, 200, 1))) {
            FormatException refused = assertThrows(FormatException.class,
                    () -> new ContentReader(new ByteArrayInputStream(bytes), limits, seals).summary());
            assertEquals(Fault.LIMIT, refused.fault());
        }
    }

    @Test
    void anEndlessLineIsGivenUp() {
        FormatException refused = assertThrows(FormatException.class,
                () -> new ContentReader(new EndlessStream(), ContentLimits.OF_THE_PROTOCOL, seals));
        assertEquals(Fault.LIMIT, refused.fault());
    }

    @Test
    void whoWritesTooFewRecordsHasNoSummary() throws IOException {
        ContentWriter writer = new ContentWriter(OutputStream.nullOutputStream(), Contents.head(PackageKind.FILING, 1),
                seals);
        assertThrows(FormatException.class, writer::finish);
    }

    private Fault fault(String text) {
        return assertThrows(FormatException.class, () -> Contents.read(text.getBytes(StandardCharsets.UTF_8), seals))
                .fault();
    }

    private ContentReader reader(byte[] bytes) throws IOException {
        return new ContentReader(new ByteArrayInputStream(bytes), ContentLimits.OF_THE_PROTOCOL, seals);
    }

    @Provide
    Arbitrary<Whole> contents() {
        return Contents.any();
    }
}
