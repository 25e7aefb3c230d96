package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.wire.Paths;

/** Keys, certificates and algorithms that are not those asked for, and packages that come again: each has its own reason. */
@TestInstance(Lifecycle.PER_CLASS)
class WrongKeysTest {

    private static final String SM3 = "06082a811ccf55018311";
    private static final String MD5 = "06082a864886f70d0205";
    private static final String SM2_WITH_SM3 = "06092a811ccf5501822d01";
    private static final String SHA1_WITH_RSA = "06092a864886f70d010105";

    private final Seals seals = Installed.one(Seals.class);
    private Path folder;
    private Town town;
    private Records records;
    private SealedPackage pack;
    private byte[] signed;

    @BeforeAll
    void build(@TempDir Path place) throws Exception {
        folder = place;
        town = new Town(folder);
        town.open();
        records = Records.of(20, 0, 1);
        pack = Parcel.of(town, records.part(0, 10)).pack();
        signed = seals.open(pack.manifest(), town.hubKeys.ring());
    }

    @AfterAll
    void leave() {
        town.hub.close();
        town.close();
    }

    /** Why the package is refused if this is its signed manifest. */
    private String refusal(byte[] manifest) throws Exception {
        return sealed(seals.seal(manifest, town.hubKeys.encryption()));
    }

    private String sealed(byte[] manifest) throws Exception {
        return Caller.reason(
                town.caller(town.operator).send("PUT", Paths.batch(pack.label().id()), manifest));
    }

    private byte[] signed(SigningKey... keys) throws Exception {
        return seals.sign(seals.contentOf(signed), List.of(keys), Instant.now());
    }

    private Holder operator(String account) {
        return new Holder(Town.UNIT, Role.OPERATOR, account);
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        String hex = HexFormat.of().formatHex(bytes);
        assertTrue(hex.contains(from));
        return HexFormat.of().parseHex(hex.replace(from, to));
    }

    @Test
    void aCertificateThatIsNotValidYet() throws Exception {
        Person person = Person.of(operator("early"), folder.resolve("people"), town.authority, Duration.ofDays(-5),
                Duration.ofDays(30));
        assertEquals("certificate-not-yet-valid", Caller.reason(town.caller(person).get(Paths.HUB)));
        assertEquals("certificate-not-yet-valid",
                refusal(signed(person.signing(Suite.SM), town.leader.signing(Suite.SM))));
    }

    @Test
    void aCertificateOfWhichNobodyKnowsWhetherItWasRevoked() throws Exception {
        try (Stream<Path> trusted = Files.list(town.folder.resolve("trust"))) {
            for (Path list : trusted.filter(file -> file.toString().endsWith(".crl")).toList()) {
                Files.delete(list);
            }
        }
        try {
            HttpResponse<byte[]> reply = town.caller(town.operator).get(Paths.HUB);
            assertEquals(401, reply.statusCode());
            assertEquals("certificate-status-unknown", Caller.reason(reply));
        } finally {
            town.believe(town.authority.anchors());
        }
        assertEquals(200, town.caller(town.operator).get(Paths.HUB).statusCode());
    }

    @Test
    void aCertificateForAnotherPurpose() throws Exception {
        Caller server = new Caller(town.hub.address(),
                Tls.of(new SwappedKeys(town.hubKeys), town.authority.anchors()));
        HttpResponse<byte[]> reply = server.get(Paths.HUB);
        assertEquals(401, reply.statusCode());
        assertEquals("certificate-purpose", Caller.reason(reply));
        for (CertificateUse use : List.of(CertificateUse.ENCRYPTION, CertificateUse.TLS_CLIENT)) {
            SigningKey key = Person.signing(operator("operator"), folder, town.authority, use);
            assertEquals("certificate-purpose", refusal(signed(key, town.leader.signing(Suite.SM))), use::name);
        }
    }

    @Test
    void aCallerWithoutACertificateIsNotHeard() throws Exception {
        SSLContext none = SSLContext.getInstance("TLSv1.3");
        none.init(new KeyManager[0], Tls.trust(town.authority.anchors()), null);
        assertThrows(IOException.class, () -> new Caller(town.hub.address(), none).get(Paths.HUB));
    }

    @Test
    void aCallerWithAnOlderTlsIsNotHeard() throws Exception {
        SSLContext old = SSLContext.getInstance("TLSv1.2");
        old.init(new KeyManager[] {town.operator.ring().transport()}, Tls.trust(town.authority.anchors()), null);
        IOException refused = assertThrows(IOException.class,
                () -> new Caller(town.hub.address(), old).get(Paths.HUB));
        assertTrue(refused.getMessage().contains("protocol_version"), refused::toString);
    }

    @Test
    void aWeakerAlgorithm() throws Exception {
        assertEquals("algorithm", refusal(replaced(signed, SM3, MD5)));
        assertEquals("algorithm", refusal(replaced(signed, SM2_WITH_SM3, SHA1_WITH_RSA)));
    }

    @Test
    void aPackageSignedInAnotherSuiteThanItSays() throws Exception {
        KeyPurpose purpose = new KeyPurpose(KeyAlgorithm.P256, CertificateUse.SIGNATURE);
        Person person = Person.of(operator("changing"), folder.resolve("people"), town.authority)
                .with(purpose, town.authority);
        assertEquals("mismatch", refusal(signed(person.signing(Suite.INTERNATIONAL))));
    }

    @Test
    void aSignatureOverSomethingElse() throws Exception {
        String told = "\"unit\":\"" + Town.UNIT + '"';
        HexFormat hex = HexFormat.of();
        assertEquals("signature",
                refusal(replaced(signed, hex.formatHex(told.getBytes(StandardCharsets.UTF_8)),
                        hex.formatHex(told.replace(Town.UNIT, Town.OTHER).getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void aPackageThatIsSealedToSomebodyElse() throws Exception {
        assertEquals("recipient", sealed(seals.seal(signed, town.stranger.encryption())));
    }

    @Test
    void aSignerWhoIsNotTheOneNamed() throws Exception {
        Person colleague = Person.of(operator("colleague"), folder.resolve("people"), town.authority);
        SigningKey leader = town.leader.signing(Suite.SM);
        assertEquals("mismatch", refusal(signed(colleague.signing(Suite.SM), leader)));
        assertEquals("wrong-role", refusal(signed(leader)));
        Person other = Person.of(new Holder(Town.OTHER, Role.LEADER, "leader"), folder.resolve("people"),
                town.authority);
        assertEquals("wrong-unit", refusal(signed(town.operator.signing(Suite.SM), other.signing(Suite.SM))));
    }

    @Test
    void anOlderPackageThatComesAgainGetsTheReceiptThatItHad() throws Exception {
        town.hub.close();
        town.open();
        Caller caller = town.caller(town.operator);
        SealedPackage old = Parcel.of(town, records.part(10, 15)).pack();
        HttpResponse<byte[]> first = caller.file(old);
        assertEquals(201, first.statusCode());
        SealedPackage next = Parcel.of(town, records.part(15, 20)).after(old.label().id()).pack();
        assertEquals(201, caller.file(next).statusCode());
        HttpResponse<byte[]> again = caller.file(old);
        assertEquals(200, again.statusCode());
        assertArrayEquals(first.body(), again.body());
        assertEquals(404, town.caller(town.stranger).get(Paths.receipt(old.label().id())).statusCode());
        assertEquals("wrong-unit", Caller.reason(town.caller(town.stranger).file(old)));
        SealedPackage anew = Parcel.of(town, records.part(10, 15)).after(next.label().id()).pack();
        HttpResponse<byte[]> same = caller.file(anew);
        assertEquals(old.label().id(), anew.label().id());
        assertArrayEquals(first.body(), same.body());
        town.hub.close();
        town.open();
    }
}
