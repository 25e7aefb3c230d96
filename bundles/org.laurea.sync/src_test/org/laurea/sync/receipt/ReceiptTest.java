package org.laurea.sync.receipt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.Mutations;
import org.laurea.sync.PackageId;
import org.laurea.testkit.seal.PlainAccount;
import org.laurea.testkit.seal.PlainSeals;

class ReceiptTest {

    private static final PlainSeals SEALS = new PlainSeals();
    private static final PlainAccount HUB = account(Answers.HUB, Holder.Role.HUB);
    private static final TrustAnchors ANCHORS = PlainAccount.anchors(HUB);
    private static final PackageId ID = new PackageId("0f".repeat(32));
    private static final FiledBatch BATCH = new FiledBatch("regular", "20250625", 3, "10001");

    private final ReceiptVerifier verifier = new ReceiptVerifier(SEALS);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aReceiptProvesItself(@ForAll @IntRange(min = 1, max = 300) int size, @ForAll long seed)
            throws SealException, FormatException {
        Receipt receipt = Answers.receipt(SEALS, 1 + new Random(seed).nextInt(size), size);
        assertEquals(receipt, verify(receipt.bytes(), HUB).answer());
    }

    @Test
    void aRefusalIsReadAsItWas() throws SealException, FormatException {
        Refusal refusal = Answers.refusal(ID, BATCH);
        HubAnswer read = verify(refusal.bytes(), HUB).answer();
        assertArrayEquals(refusal.bytes(), read.bytes());
        assertEquals(2, ((Refusal) read).findings().get(0).record());
    }

    @Test
    void everyMemberThatIsAlteredIsNoticedOrRefused() {
        Receipt receipt = Answers.receipt(SEALS, 5, 9);
        assertEquals(Fault.PROOF, altered(receipt, text -> text.replace("\"size\":9", "\"size\":8")));
        assertEquals(Fault.PROOF, altered(receipt, text -> text.replace("\"sequence\":5", "\"sequence\":6")));
        assertEquals(Fault.PROOF, altered(receipt, text -> flipped(text, "\"root\":\"")));
        assertEquals(Fault.PROOF, altered(receipt, text -> flipped(text, "\"hash\":\"")));
        assertEquals(Fault.PROOF, altered(receipt, text -> flipped(text, "\"inclusion\":[\"")));
        assertEquals(Fault.MISMATCH, altered(receipt, text -> flipped(text, "\"change\":\"")));
        assertEquals(Fault.MISMATCH, altered(receipt, text -> flipped(text, "\"id\":\"")));
        assertEquals(Fault.MALFORMED, altered(receipt, text -> text.replace("\"to\":3", "\"to\":2")));
        assertEquals(Fault.MALFORMED, altered(receipt, text -> text.replace("\"from\":1", "\"from\":2")));
        assertEquals(Fault.MALFORMED, altered(receipt, text -> text.replace("\"filed\",\"rec", "\"kept\",\"rec")));
        assertEquals(Fault.MALFORMED, altered(receipt, text -> text.replace("{\"batch\"", "{\"also\":1,\"batch\"")));
        assertEquals(Fault.VERSION, altered(receipt, text -> text.replace("receipt/1", "receipt/2")));
    }

    private Fault altered(Receipt receipt, UnaryOperator<String> change) {
        String before = new String(receipt.bytes(), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertTrue(!after.equals(before), "nothing was altered");
        return assertThrows(FormatException.class, () -> verify(after.getBytes(StandardCharsets.UTF_8), HUB)).fault();
    }

    private static String flipped(String text, String before) {
        int at = text.indexOf(before) + before.length();
        return text.substring(0, at) + (text.charAt(at) == '0' ? '1' : '0') + text.substring(at + 1);
    }

    @Test
    void onlyTheHubThatItNamesMaySignIt() {
        Receipt receipt = Answers.receipt(SEALS, 1, 1);
        PlainAccount other = account("120000", Holder.Role.HUB);
        PlainAccount operator = account(Answers.HUB, Holder.Role.OPERATOR);
        assertEquals(SealException.Fault.UNTRUSTED, refused(receipt, other, ANCHORS));
        assertEquals(SealException.Fault.PURPOSE, refused(receipt, other, PlainAccount.anchors(other)));
        assertEquals(SealException.Fault.PURPOSE, refused(receipt, operator, PlainAccount.anchors(operator)));
    }

    private SealException.Fault refused(Receipt receipt, PlainAccount signer, TrustAnchors anchors) {
        return assertThrows(SealException.class, () -> verifier.verify(
                SEALS.sign(receipt.bytes(), List.of(signer), Answers.MOMENT), anchors, Answers.MOMENT)).fault();
    }

    @Test
    void aHubAboveCountersigns() throws SealException, FormatException {
        PlainAccount above = account("000001", Holder.Role.HUB);
        byte[] signed = SEALS.countersign(
                SEALS.sign(Answers.receipt(SEALS, 2, 3).bytes(), List.of(HUB), Answers.MOMENT), above, Answers.MOMENT);
        VerifiedAnswer verified = verifier.verify(signed, PlainAccount.anchors(HUB, above), Answers.MOMENT);
        assertEquals(List.of("000001"), verified.signed().signatures().get(0).countersignatures().stream()
                .map(one -> one.holder().unit()).toList());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void spoiltBytesAreNotBelieved(@ForAll long seed) throws SealException {
        byte[] signed = SEALS.sign(Answers.receipt(SEALS, 3, 7).bytes(), List.of(HUB), Answers.MOMENT);
        byte[] spoilt = Mutations.spoil(signed, new Random(seed));
        if (!Arrays.equals(signed, spoilt)) {
            assertThrows(Exception.class, () -> declared(spoilt));
        }
    }

    /** Lets only the exceptions through that {@code verify} declares. */
    private void declared(byte[] spoilt) throws Exception {
        try {
            verifier.verify(spoilt, ANCHORS, Answers.MOMENT);
        } catch (RuntimeException | Error escaped) {
            throw new AssertionError(escaped);
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void spoiltAnswersAreRefusedOrSayWhatTheySay(@ForAll long seed) {
        Random random = new Random(seed);
        HubAnswer answer = random.nextBoolean() ? Answers.receipt(SEALS, 3, 7) : Answers.refusal(ID, BATCH);
        byte[] spoilt = Mutations.spoil(answer.bytes(), random);
        try {
            assertArrayEquals(spoilt, HubAnswer.read(spoilt).bytes());
        } catch (FormatException refused) {
            assertTrue(List.of(Fault.MALFORMED, Fault.VERSION).contains(refused.fault()));
        }
    }

    private VerifiedAnswer verify(byte[] answer, PlainAccount signer) throws SealException, FormatException {
        return verifier.verify(SEALS.sign(answer, List.of(signer), Answers.MOMENT), ANCHORS, Answers.MOMENT);
    }

    private static PlainAccount account(String unit, Holder.Role role) {
        return new PlainAccount(new Holder(unit, role, "a"), Suite.SM);
    }
}
