package org.laurea.trust.internal.key;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.fault.Faults;

/** Finds the keys that certificates belong to. */
public final class Installation {

    private static final int LONGEST = 6;

    private final List<X509Certificate> certificates = new ArrayList<>();

    /** What an authority answered. */
    public Installation(Crypto crypto, Collection<X509Certificate> certificates) throws SealException {
        for (X509Certificate certificate : certificates) {
            this.certificates.add(crypto.own(certificate));
        }
    }

    /**
     * The keys that get a certificate, with their new chains.
     *
     * @param keepsFormer whether a key that has one already keeps it and is there a second time
     * @throws SealException NO_KEY if there are none
     */
    public List<StoredKey> of(List<StoredKey> stored, boolean keepsFormer) throws SealException {
        List<StoredKey> installed = new ArrayList<>();
        for (StoredKey each : stored) {
            for (X509Certificate certificate : certificates) {
                boolean isNew = stored.stream().noneMatch(other -> other.certificate().equals(certificate));
                if (isNew && isOf(certificate, each)
                        && installed.stream().noneMatch(other -> isOf(certificate, other))) {
                    boolean isBeside = keepsFormer && !each.isPending();
                    String id = isBeside ? each.id() + '-' + serial(certificate) : each.id();
                    installed.add(new StoredKey(id, each.key(), chain(certificate)));
                }
            }
        }
        if (installed.isEmpty()) {
            throw Faults.of(Fault.NO_KEY, "no.key.certificate");
        }
        return installed;
    }

    private List<X509Certificate> chain(X509Certificate certificate) {
        List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
        boolean isLonger = true;
        while (isLonger && chain.size() < LONGEST) {
            X500Principal issuer = chain.get(chain.size() - 1).getIssuerX500Principal();
            Optional<X509Certificate> above = certificates.stream()
                    .filter(other -> !chain.contains(other) && other.getSubjectX500Principal().equals(issuer))
                    .findFirst();
            above.ifPresent(chain::add);
            isLonger = above.isPresent();
        }
        return chain;
    }

    private static boolean isOf(X509Certificate certificate, StoredKey key) {
        return Arrays.equals(certificate.getPublicKey().getEncoded(), key.certificate().getPublicKey().getEncoded());
    }

    private static String serial(X509Certificate certificate) {
        byte[] serial = certificate.getSerialNumber().toByteArray();
        return HexFormat.of().formatHex(serial, 0, Math.min(serial.length, 4));
    }
}
