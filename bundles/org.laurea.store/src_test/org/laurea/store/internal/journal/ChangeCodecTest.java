package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.store.Acceptance;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangeCodecTest {

    private static final String EDIT = "{\"do\":\"edit\",\"batch\":\"00000000-0000-0001-0000-000000000002\","
            + "\"record\":\"00000000-0000-0003-0000-000000000004\",\"edits\":[[5,\"\",\"张\"]]}";

    private final ChangeCodec codec = new ChangeCodec();

    @Property(tries = 500)
    void everyStepComesBack(@ForAll("changes") Change change) throws IOException {
        byte[] bytes = codec.bytes(change);
        assertEquals(change, codec.change(bytes));
        if (!(change instanceof Change.DocumentKept)) {
            assertEquals(change.inverse(), codec.change(codec.bytes(change.inverse())));
        }
        assertArrayEquals(bytes, codec.bytes(codec.change(bytes)));
    }

    @Property(tries = 200)
    void headsAndStepsComeBackInTheirOrder(@ForAll("heads") EntryHead head, @ForAll("lists") List<Change> changes)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter writer = codec.writer(out)) {
            writer.write(head);
            for (Change change : changes) {
                writer.write(change);
            }
        }
        try (LineReader reader = codec.reader(new ByteArrayInputStream(out.toByteArray()))) {
            reader.next();
            assertEquals(head, reader.head());
            for (Change change : changes) {
                reader.next();
                assertEquals(change, reader.change());
            }
            assertEquals(false, reader.next());
        }
        assertEquals(changes.size() + 1L, out.toString(StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void theBytesStayTheSameInEveryVersion() throws IOException {
        Change edit = new Change.RecordEdited(new UUID(1, 2), new UUID(3, 4), List.of(new FieldEdit(5, "", "张")));
        assertEquals(EDIT, new String(codec.bytes(edit), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{}", "{\"do\":\"fly\"}", "{\"do\":\"edit\",\"batch\":\"x\"}"})
    void whatIsNoStepIsRefused(String text) {
        assertThrows(IOException.class, () -> codec.change(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aStepWithMoreOrLessThanIsKnownIsRefused() {
        for (String text : List.of(EDIT.replace("]]}", "]],\"more\":1}"), EDIT.replace("[5,", "[\"5\","),
                EDIT.replace(",\"张\"", ""), EDIT.replace("[5,", "[5000000000,"), EDIT.replace("record", "Record"),
                EDIT.substring(0, EDIT.length() - 1))) {
            assertThrows(IOException.class, () -> codec.change(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @Provide
    Arbitrary<List<Change>> lists() {
        return changes().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<EntryHead> heads() {
        Arbitrary<Instant> times = Arbitraries.longs().between(-99_999_999_999L, 999_999_999_999L)
                .map(seconds -> Instant.ofEpochSecond(seconds, Math.floorMod(seconds, 1_000_000_000L)));
        Arbitrary<Reason> reasons = Combinators.combine(texts(), texts().list().ofMaxSize(3)).as(Reason::new);
        return Combinators.combine(ids(), times, texts(), reasons, Arbitraries.longs().greaterOrEqual(0))
                .as(EntryHead::new);
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<StoredField> fields = Combinators.combine(texts(), texts(), texts()).as(StoredField::new);
        Arbitrary<StoredType> types = Combinators
                .combine(texts(), texts(), texts(), texts(), fields.list().ofMaxSize(4)).as(StoredType::new);
        Arbitrary<BatchHead> heads = Combinators.combine(texts(), Arbitraries.of(BatchState.class)).as(BatchHead::new);
        Arbitrary<FieldEdit> edits = Combinators.combine(Arbitraries.integers(), texts(), texts()).as(FieldEdit::new);
        return Arbitraries.oneOf(
                Combinators.combine(ids(), types, texts(), texts(), heads).as(Change.BatchOpened::new),
                Combinators.combine(ids(), heads, heads).as(Change.BatchAltered::new),
                Combinators.combine(ids(), ids(), Arbitraries.integers(), texts().list().ofMaxSize(30),
                        Arbitraries.maps(Arbitraries.integers(), texts()).ofMaxSize(3)).as(Change.RecordAdded::new),
                Combinators.combine(ids(), ids(), edits.list().ofMaxSize(4)).as(Change.RecordEdited::new),
                Combinators.combine(ids(), ids(), texts(), texts(), texts(), texts()).as(Acceptance::new)
                        .map(Change.WarningAccepted::new),
                Combinators.combine(ids(), texts(), texts(), Arbitraries.bytes().array(byte[].class).ofMaxSize(40))
                        .as((batch, kind, name, bytes) -> new Change.DocumentKept(batch,
                                new StoredDocument(kind, name, bytes))));
    }

    private static Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }

    /** Any characters: quotes, controls, halves of surrogates, and what Chinese names use. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.strings().withChars('\uD800', '\uDC00', '"', '\\', '\n', '\0', '\uFFFF').ofMaxLength(6),
                Arbitraries.of("", "张三", "𠮷野家", "（全角）", "\uE000"));
    }
}
