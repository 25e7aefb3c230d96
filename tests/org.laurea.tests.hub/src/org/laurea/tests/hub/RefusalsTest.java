package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.PracticeAuthorities;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.wire.Paths;

/** Whatever is not to be filed is refused, each with its own reason, and leaves nothing behind. */
@TestInstance(Lifecycle.PER_CLASS)
class RefusalsTest {

    private Path folder;
    private Town town;
    private Records records;

    @BeforeAll
    void build(@TempDir Path place) throws Exception {
        folder = place;
        town = new Town(folder);
        town.open();
        records = Records.of(10, 0, 1);
    }

    @AfterAll
    void leave() {
        town.hub.close();
        town.close();
    }

    private String refusal(Person caller, SealedPackage pack) throws Exception {
        return Caller.reason(town.caller(caller).file(pack));
    }

    private Person made(String account, PracticeAuthority authority, Duration from, Duration validity)
            throws Exception {
        return Person.of(new Holder(Town.UNIT, Role.OPERATOR, account), folder.resolve("people"), authority, from,
                validity);
    }

    @Test
    void aPackageOfAnotherUnit() throws Exception {
        assertEquals("wrong-unit", refusal(town.stranger, Parcel.of(town, records).pack()));
        assertEquals("wrong-unit", refusal(town.operator, Parcel.of(town, records).by(town.stranger).pack()));
    }

    @Test
    void aCallerOrSignerOfAForeignAuthority() throws Exception {
        try (PracticeAuthority foreign = Installed.one(PracticeAuthorities.class).open(folder.resolve("foreign"),
                "foreign-1".toCharArray())) {
            Person person = made("foreigner", foreign, Duration.ZERO, Duration.ofDays(9));
            HttpResponse<byte[]> reply = town.caller(person).get(Paths.HUB);
            assertEquals(401, reply.statusCode());
            assertEquals("certificate-untrusted", Caller.reason(reply));
            assertEquals("certificate-untrusted", refusal(town.operator, Parcel.of(town, records).by(person).pack()));
        }
    }

    @Test
    void anExpiredCertificate() throws Exception {
        Person person = made("former", town.authority, Duration.ofDays(30), Duration.ofDays(29));
        assertEquals("certificate-expired", Caller.reason(town.caller(person).get(Paths.HUB)));
        assertEquals("certificate-expired", refusal(town.operator, Parcel.of(town, records).by(person).pack()));
    }

    @Test
    void aRevokedCertificateFromTheMomentTheHubKnows() throws Exception {
        Person person = made("dismissed", town.authority, Duration.ZERO, Duration.ofDays(30));
        assertEquals(200, town.caller(person).get(Paths.HUB).statusCode());
        town.authority.revoke(person.transport());
        town.authority.revoke(person.signature());
        town.believe(town.authority.anchors());
        assertEquals("certificate-revoked", Caller.reason(town.caller(person).get(Paths.HUB)));
        assertEquals("certificate-revoked", refusal(town.operator, Parcel.of(town, records).by(person).pack()));
    }

    @Test
    void aPackageThatNoLeaderAuthorised() throws Exception {
        assertEquals("not-authorised", refusal(town.operator, Parcel.of(town, records).withoutLeader().pack()));
    }

    @Test
    void aCodeOfAnotherPackageOrAWrongOne() throws Exception {
        SealedPackage other = Parcel.of(town, Records.of(5, 0, 9)).pack();
        town.caller(town.operator).send("POST", Paths.authorisation(other.label().id()),
                "{\"format\":\"laurea-authorisation/1\",\"leader\":\"leader\"}".getBytes());
        String digits = town.codes.get(0).digits();
        assertEquals("code-unknown", refusal(town.operator, Parcel.of(town, records).withCode(digits).pack()));
        String wrong = digits.charAt(0) == '0' ? "1" + digits.substring(1) : "0" + digits.substring(1);
        assertEquals("code-wrong",
                refusal(town.operator, Parcel.of(town, Records.of(5, 0, 9)).withCode(wrong).pack()));
    }

    @Test
    void aPackageThatDoesNotFollowTheNewest() throws Exception {
        anew();
        try {
            SealedPackage first = Parcel.of(town, records).pack();
            assertEquals(201, town.caller(town.operator).file(first).statusCode());
            HttpResponse<byte[]> reply = town.caller(town.operator).file(Parcel.of(town, Records.of(5, 0, 2)).pack());
            assertEquals(409, reply.statusCode());
            assertEquals("wrong-previous", Caller.reason(reply));
            assertTrue(Caller.text(reply).contains("\"expected\":\"" + first.label().id().hex() + '"'),
                    Caller.text(reply));
        } finally {
            anew();
        }
    }

    /** A hub that has nothing. */
    private void anew() throws Exception {
        town.hub.close();
        town.open();
    }

    @Test
    void aReplayUnderAnotherId() throws Exception {
        SealedPackage pack = Parcel.of(town, records).pack();
        town.caller(town.operator).pieces(pack);
        assertEquals("wrong-id", Caller.reason(
                town.caller(town.operator).send("PUT", Paths.BATCHES + "ef".repeat(32), pack.manifest())));
    }

    @Test
    void piecesThatAreNotThereOrAltered() throws Exception {
        SealedPackage pack = Parcel.of(town, records).pack();
        Caller caller = town.caller(town.operator);
        assertEquals("chunks-missing",
                Caller.reason(caller.send("PUT", Paths.batch(pack.label().id()), pack.manifest())));
        PackedChunk chunk = pack.chunks().get(0);
        byte[] altered = pack.chunk(chunk);
        altered[7] ^= 1;
        assertEquals("chunk-hash", Caller.reason(caller.send("PUT", Paths.chunk(chunk.hash()), altered)));
        caller.pieces(pack);
        Path kept = town.data.resolve("chunks").resolve(chunk.hash().substring(0, 2))
                .resolve(chunk.hash());
        Files.write(kept, altered);
        assertEquals("chunk-tampered",
                Caller.reason(caller.send("PUT", Paths.batch(pack.label().id()), pack.manifest())));
    }

    @Test
    void anAlteredManifest() throws Exception {
        SealedPackage pack = Parcel.of(town, records).pack();
        town.caller(town.operator).pieces(pack);
        byte[] manifest = pack.manifest();
        manifest[manifest.length - 9] ^= 1;
        HttpResponse<byte[]> reply = town.caller(town.operator).send("PUT", Paths.batch(pack.label().id()), manifest);
        assertTrue(List.of("signature", "unreadable", "recipient").contains(Caller.reason(reply)), Caller.text(reply));
    }

    @Test
    void aLeaderDoesNotSendAndUnknownPathsAreNotFound() throws Exception {
        SealedPackage pack = Parcel.of(town, records).pack();
        assertEquals("wrong-role", Caller.reason(
                town.caller(town.leader).send("PUT", Paths.batch(pack.label().id()), pack.manifest())));
        assertEquals("not-found", Caller.reason(town.caller(town.operator).get("/v1/nothing")));
        assertEquals("method-not-allowed",
                Caller.reason(town.caller(town.operator).send("DELETE", Paths.HUB, new byte[0])));
    }
}
