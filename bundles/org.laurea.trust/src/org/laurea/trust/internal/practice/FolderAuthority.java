package org.laurea.trust.internal.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TimeStamper;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PublicKeys;
import org.laurea.trust.internal.fault.Faults;
import org.laurea.trust.internal.key.StoredKey;

/** A practice authority, kept in a folder. */
final class FolderAuthority implements PracticeAuthority {

    private final Crypto crypto;
    private final InstantSource clock;
    private final Map<Suite, Root> roots = new EnumMap<>(Suite.class);
    private final Map<Suite, RevokedList> revoked = new EnumMap<>(Suite.class);
    private final Map<Suite, StoredKey> stampers = new EnumMap<>(Suite.class);

    FolderAuthority(Crypto crypto, InstantSource clock, Path folder, AuthorityKeys keys) throws SealException {
        this.crypto = crypto;
        this.clock = clock;
        for (Suite suite : Suite.values()) {
            Root root = new Root(crypto, AuthorityKeys.algorithm(suite), keys.root(suite));
            roots.put(suite, root);
            revoked.put(suite, new RevokedList(crypto, root, folder.resolve("revoked-" + suite.tag() + ".csv")));
            stampers.put(suite, keys.stamper(suite));
        }
    }

    @Override
    public TrustAnchors anchors() throws SealException {
        List<X509CRL> lists = new ArrayList<>();
        for (RevokedList list : revoked.values()) {
            lists.add(list.signed(clock.instant()));
        }
        return new TrustAnchors(roots.values().stream().map(Root::certificate).toList(), lists, true);
    }

    @Override
    public List<X509Certificate> issue(CertificateRequest request, Holder holder, Duration from, Duration validity)
            throws SealException {
        PublicKey key = key(request);
        Root root = open(roots, request.purpose().algorithm().suite());
        Instant begin = clock.instant().minus(from);
        return List.of(root.issue(key, request.purpose(), holder, begin, begin.plus(validity)), root.certificate());
    }

    @Override
    public X509CRL revoke(X509Certificate certificate) throws SealException {
        for (Map.Entry<Suite, Root> each : roots.entrySet()) {
            if (each.getValue().certificate().getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                RevokedList list = open(revoked, each.getKey());
                list.add(certificate, clock.instant());
                return list.signed(clock.instant());
            }
        }
        throw Faults.of(Fault.UNTRUSTED, "untrusted", certificate.getSerialNumber().toString(16));
    }

    @Override
    public TimeStamper timeStamper() {
        return new PracticeStamper(crypto, clock, stampers);
    }

    @Override
    public void close() {
        roots.clear();
        revoked.clear();
        stampers.clear();
    }

    private static <T> T open(Map<Suite, T> kept, Suite suite) throws SealException {
        T open = kept.get(suite);
        if (open == null) {
            throw Faults.of(Fault.NO_KEY, "no.key.closed");
        }
        return open;
    }

    /** The key that a request asks a certificate for, if it signed the request and is of the kind that it says. */
    private PublicKey key(CertificateRequest request) throws SealException {
        try {
            PKCS10CertificationRequest encoded = new PKCS10CertificationRequest(request.encoded());
            PublicKey key = new JcaPKCS10CertificationRequest(encoded).setProvider(crypto.provider()).getPublicKey();
            if (PublicKeys.algorithm(key) != request.purpose().algorithm()) {
                throw Faults.of(Fault.ALGORITHM, "algorithm.key");
            }
            if (!encoded.isSignatureValid(
                    new JcaContentVerifierProviderBuilder().setProvider(crypto.provider()).build(key))) {
                throw Faults.of(Fault.SIGNATURE, "signature.request");
            }
            return key;
        } catch (PKCSException | OperatorCreationException e) {
            throw Faults.caused(e, Fault.SIGNATURE, "signature.request");
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.request");
        }
    }
}
