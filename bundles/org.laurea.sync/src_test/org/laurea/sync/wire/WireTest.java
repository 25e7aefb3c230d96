package org.laurea.sync.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.Mutations;
import org.laurea.sync.PackageId;
import org.laurea.sync.ledger.TreeHead;
import org.laurea.sync.pack.Label;

class WireTest {

    private static final int COUNT = Boolean.getBoolean("laurea.full") ? 50_000 : 400;
    private static final PackageId ID = new PackageId("3c".repeat(32));
    private static final Instant NOW = Instant.parse("2025-07-01T08:00:00Z");

    /** A form: bytes that were written, and what reads them and writes them again. */
    private record Example(String name, byte[] bytes, Again again) {

        interface Again {
            byte[] of(byte[] bytes) throws FormatException;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> forms() {
        Localized text = language -> language == Language.ZH ? "\u540d" : "name";
        List<String> hashes = List.of("ab".repeat(32), "cd".repeat(32));
        return Stream.of(
                new Example("missing", new MissingChunks(hashes).bytes(), bytes -> MissingChunks.read(bytes).bytes()),
                new Example("authorisation", new AuthorisationRequest("zhao").bytes(),
                        bytes -> AuthorisationRequest.read(bytes).bytes()),
                new Example("head", new SignedHead(new byte[] {1, 2, 3, 4}, 17, hashes).bytes(),
                        bytes -> SignedHead.read(bytes).bytes()),
                new Example("hub", new HubIdentity("110000", text, List.of(new byte[] {5}), List.of(new byte[] {6, 7}))
                        .bytes(), bytes -> HubIdentity.read(bytes).bytes()),
                new Example("problem", Problem.notNext(Optional.of(ID)).bytes(), bytes -> Problem.read(bytes).bytes()),
                new Example("feed", new FeedPage("110000", "10001", 3,
                        List.of(new FeedItem(4, FeedItem.DECISION, ID.hex(), NOW, new byte[] {8}),
                                new FeedItem(9, FeedItem.CODES, "2025", NOW, new byte[0])),
                        true).bytes(), bytes -> FeedPage.read(bytes).bytes()),
                new Example("tree head", new TreeHead("110000", 12, "ab".repeat(32), NOW).bytes(),
                        bytes -> TreeHead.read(bytes).bytes()),
                new Example("label", new Label(ID, "110000").bytes(), bytes -> Label.read(bytes).bytes()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsWrittenIsReadBack(Example form) throws FormatException {
        assertArrayEquals(form.bytes(), form.again().of(form.bytes()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void spoiltBytesAreReadOrRefusedAndNothingElseHappens(Example form) throws FormatException {
        Random random = new Random(11);
        for (int i = 0; i < COUNT; i++) {
            byte[] spoilt = Mutations.spoil(form.bytes(), random);
            try {
                byte[] again = form.again().of(spoilt);
                assertArrayEquals(again, form.again().of(again));
            } catch (FormatException refused) {
                assertThrows(FormatException.class, () -> form.again().of(spoilt), refused.getMessage());
            }
        }
    }

    @Test
    void aProblemWithMoreMembersIsReadAndOneOfAnotherTypeIsNot() throws FormatException {
        Problem problem = Problem.read("""
                {"type":"urn:laurea:problem:busy","instance":"/x","status":429}""".getBytes(StandardCharsets.UTF_8));
        assertEquals(ProblemType.BUSY, problem.type());
        assertEquals(Problem.of(ProblemType.BUSY).text().in(Language.ZH), problem.text().in(Language.ZH));
        FormatException refused = assertThrows(FormatException.class,
                () -> Problem.read("{\"type\":\"about:blank\"}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Fault.MALFORMED, refused.fault());
    }

    @Test
    void itemsOfAFeedAscend() {
        byte[] page = new FeedPage("110000", "10001", 5,
                List.of(new FeedItem(5, FeedItem.CODES, "2025", NOW, new byte[0])), false).bytes();
        assertThrows(FormatException.class, () -> FeedPage.read(page));
    }

    @Test
    void aBodyIsNotReadBeyondItsLimit() {
        byte[] large = new byte[BodyLimits.SMALL + 1];
        assertEquals(Fault.LIMIT,
                assertThrows(FormatException.class, () -> AuthorisationRequest.read(large)).fault());
        assertThrows(FormatException.class, () -> Problem.read(large));
    }
}
