package org.laurea.trust.internal;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyProvider;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PrivateKeys;
import org.laurea.trust.internal.fault.Faults;
import org.laurea.trust.internal.key.Installation;
import org.laurea.trust.internal.key.KeyRequests;
import org.laurea.trust.internal.key.KeyRequests.Requested;
import org.laurea.trust.internal.key.OpenKeys;
import org.laurea.trust.internal.key.StoredKey;
import org.laurea.trust.internal.token.Token;
import org.laurea.trust.internal.token.TokenUri;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keys on a token of PKCS #11. Those for TLS are not among them: the TLS of the Java platform works only with providers that are
 * registered for the whole process.
 */
@Component
public final class Pkcs11Keys implements KeyProvider {

    private final Crypto crypto;

    /** Keys on tokens. */
    @Activate
    public Pkcs11Keys(@Reference Crypto crypto) {
        this.crypto = crypto;
    }

    @Override
    public String kind() {
        return "pkcs11";
    }

    @Override
    public Set<KeyPurpose> makes() {
        return Set.of(new KeyPurpose(KeyAlgorithm.P256, CertificateUse.SIGNATURE),
                new KeyPurpose(KeyAlgorithm.P256, CertificateUse.ENCRYPTION),
                new KeyPurpose(KeyAlgorithm.RSA, CertificateUse.SIGNATURE));
    }

    @Override
    public KeyRing open(KeyPlace place, char[] pin) throws SealException {
        Token token = token(place, pin);
        try {
            return new OpenKeys(place, new PrivateKeys(token.provider()), token.keys(), token::close);
        } catch (SealException | RuntimeException e) {
            token.close();
            throw e;
        }
    }

    @Override
    public List<CertificateRequest> request(KeyPlace place, char[] pin, Holder holder, Collection<KeyPurpose> purposes)
            throws SealException {
        if (!makes().containsAll(purposes)) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.place");
        }
        try (Token token = token(place, pin)) {
            KeyRequests maker = new KeyRequests(crypto, token.provider());
            List<CertificateRequest> requests = new ArrayList<>();
            for (KeyPurpose purpose : purposes) {
                Requested requested = maker.request(purpose, holder);
                token.put(requested.key());
                requests.add(requested.request());
            }
            return requests;
        }
    }

    @Override
    public int install(KeyPlace place, char[] pin, Collection<X509Certificate> certificates) throws SealException {
        try (Token token = token(place, pin)) {
            List<StoredKey> installed = new Installation(crypto, certificates).of(token.keys(), false);
            for (StoredKey key : installed) {
                token.put(key);
            }
            return installed.size();
        }
    }

    private Token token(KeyPlace place, char[] pin) throws SealException {
        return Token.open(crypto, TokenUri.of(place.location()), pin);
    }
}
