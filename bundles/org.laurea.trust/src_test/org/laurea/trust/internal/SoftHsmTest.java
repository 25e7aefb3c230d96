package org.laurea.trust.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.HeldKey;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;

/** Keys on a token, SoftHSM: made there, certified, used for signing and opening, guarded by its PIN. */
class SoftHsmTest {

    private static final byte[] MESSAGE = "what is filed".getBytes(StandardCharsets.UTF_8);
    private static final char[] PIN = "1234".toCharArray();
    private static final Path MODULE = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

    @TempDir
    Path folder;

    /** The driver reads where its tokens are from the environment, so a process with that environment plays the story. */
    @Test
    void aTokenSignsAndOpens() throws Exception {
        Tool.need("softhsm2-util");
        Assumptions.assumeTrue(Files.exists(MODULE), "SKIPPED: no SoftHSM at its usual place");
        Path configuration = folder.resolve("softhsm2.conf");
        Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(configuration,
                "directories.tokendir = " + folder.resolve("tokens") + "\nlog.level = ERROR\n");
        String output = Tool.shell(folder, "export SOFTHSM2_CONF=" + configuration + "\n"
                + "softhsm2-util --init-token --free --label laurea --pin 1234 --so-pin 12345678");
        Matcher slot = SLOT.matcher(output);
        assertTrue(slot.find(), output);
        Tool.shell(folder, "export SOFTHSM2_CONF=" + configuration + "\n'"
                + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -cp '" + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                + "' "
                + SoftHsmTest.class.getName() + " '" + folder + "' 'pkcs11:slot-id=" + slot.group(1) + "?module-path="
                + MODULE + "'");
    }

    /** The story: a folder to work in, the URI of the token. */
    public static void main(String[] arguments) throws SealException {
        KeyPlace place = new KeyPlace("pkcs11", arguments[1]);
        try (Practice practice = new Practice(Path.of(arguments[0]))) {
            Pkcs11Keys tokens = new Pkcs11Keys(practice.crypto);
            wrongPinsAreTold(tokens, place);
            List<CertificateRequest> requests = tokens.request(place, PIN, Practice.OPERATOR,
                    List.of(Practice.signature(KeyAlgorithm.P256), Practice.encryption(KeyAlgorithm.P256),
                            Practice.signature(KeyAlgorithm.RSA)));
            try (KeyRing waiting = tokens.open(place, PIN)) {
                assertEquals(3, waiting.keys().size());
                assertTrue(waiting.keys().stream().allMatch(key -> key.chain().isEmpty()));
                assertTrue(waiting.signing(Suite.INTERNATIONAL).isEmpty());
            }
            assertEquals(3, tokens.install(place, PIN, issued(practice, requests, Practice.OPERATOR)));
            try (KeyRing ring = tokens.open(place, PIN)) {
                signsAndOpens(practice, ring);
            }
            wrongPinsAreTold(tokens, place);
        }
    }

    private static void signsAndOpens(Practice practice, KeyRing ring) throws SealException {
        assertEquals(3, ring.keys().stream().map(HeldKey::chain).filter(chain -> !chain.isEmpty()).count());
        SigningKey key = ring.signing(Suite.INTERNATIONAL).orElseThrow();
        byte[] signed = practice.seals.sign(MESSAGE, List.of(key), Instant.now());
        assertEquals(Practice.OPERATOR, practice.seals.verify(signed, practice.authority.anchors(), Instant.now())
                .signatures().get(0).holder());
        byte[] sealed = practice.seals.seal(MESSAGE, ring.decryption().get(0).certificate());
        assertArrayEquals(MESSAGE, practice.seals.open(sealed, ring));
    }

    private static List<X509Certificate> issued(Practice practice, List<CertificateRequest> requests, Holder holder)
            throws SealException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (CertificateRequest request : requests) {
            certificates.addAll(practice.authority.issue(request, holder, Practice.DAY, Practice.YEAR));
        }
        return certificates;
    }

    private static void wrongPinsAreTold(Pkcs11Keys tokens, KeyPlace place) {
        assertEquals(Fault.PIN,
                assertThrows(SealException.class, () -> tokens.open(place, "4321".toCharArray())).fault());
        KeyPlace elsewhere = new KeyPlace("pkcs11", place.location().replaceFirst("slot-id=\\d+", "slot-id=4"));
        assertEquals(Fault.UNREACHABLE, assertThrows(SealException.class, () -> tokens.open(elsewhere, PIN)).fault());
    }
}
