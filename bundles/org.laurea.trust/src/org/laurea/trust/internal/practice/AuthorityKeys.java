package org.laurea.trust.internal.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.fault.Faults;
import org.laurea.trust.internal.key.KeyFile;
import org.laurea.trust.internal.key.KeyRequests;
import org.laurea.trust.internal.key.StoredKey;

/** The keys of a practice authority: of each suite a root, and one that stamps the time. */
record AuthorityKeys(List<StoredKey> keys) {

    private static final Duration STAMPING = Duration.ofDays(3650);

    /** Makes the keys of an authority that begins now. */
    static AuthorityKeys make(Crypto crypto, Instant now) throws SealException {
        List<StoredKey> keys = new ArrayList<>();
        Holder holder = new Holder(PracticeAuthority.UNIT, Role.TIME_STAMPER, "time-stamper");
        for (Suite suite : Suite.values()) {
            KeyAlgorithm algorithm = algorithm(suite);
            KeyPurpose purpose = new KeyPurpose(algorithm, CertificateUse.TIME_STAMP);
            StoredKey root = Root.make(crypto, algorithm, rootId(suite), now);
            StoredKey stamper = new KeyRequests(crypto, crypto.provider()).request(purpose, holder).key();
            keys.add(root);
            keys.add(new StoredKey(stamperId(suite), stamper.key(), List.of(
                    new Root(crypto, algorithm, root).issue(stamper.certificate().getPublicKey(), purpose, holder,
                            now.minus(Duration.ofDays(1)), now.plus(STAMPING)),
                    root.certificate())));
        }
        return new AuthorityKeys(keys);
    }

    /** Reads them. */
    static AuthorityKeys read(KeyFile file, char[] passphrase) throws SealException {
        AuthorityKeys keys = new AuthorityKeys(file.read(passphrase));
        for (Suite suite : Suite.values()) {
            keys.root(suite);
            keys.stamper(suite);
        }
        return keys;
    }

    static KeyAlgorithm algorithm(Suite suite) {
        return suite == Suite.SM ? KeyAlgorithm.SM2 : KeyAlgorithm.P256;
    }

    StoredKey root(Suite suite) throws SealException {
        return key(rootId(suite));
    }

    StoredKey stamper(Suite suite) throws SealException {
        return key(stamperId(suite));
    }

    private StoredKey key(String id) throws SealException {
        for (StoredKey key : keys) {
            if (key.id().equals(id)) {
                return key;
            }
        }
        throw Faults.of(Fault.MALFORMED, "malformed.authority");
    }

    private static String rootId(Suite suite) {
        return "root-" + suite.tag();
    }

    private static String stamperId(Suite suite) {
        return "stamper-" + suite.tag();
    }
}
