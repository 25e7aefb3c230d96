package org.laurea.trust.internal.token;

import java.io.IOException;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.security.auth.login.LoginException;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.fault.Faults;
import org.laurea.trust.internal.key.StoredKey;

/** A token that is logged in. Its keys never leave it; its provider is registered nowhere. */
public final class Token implements AutoCloseable {

    private final Crypto crypto;
    private final Provider provider;
    private final KeyStore store;

    private Token(Crypto crypto, Provider provider, KeyStore store) {
        this.crypto = crypto;
        this.provider = provider;
        this.store = store;
    }

    /** Logs in. */
    public static Token open(Crypto crypto, TokenUri uri, char[] pin) throws SealException {
        Provider platform = Security.getProvider("SunPKCS11");
        if (platform == null) {
            throw Faults.of(Fault.UNREACHABLE, "unreachable.platform");
        }
        try {
            Provider provider = platform.configure("""
                    --name = laurea
                    library = "%s"
                    slot = %d
                    attributes(generate, CKO_PRIVATE_KEY, *) = {
                      CKA_SENSITIVE = true
                      CKA_EXTRACTABLE = false
                      CKA_SIGN = true
                    }
                    attributes(generate, CKO_PRIVATE_KEY, CKK_EC) = {
                      CKA_DERIVE = true
                    }
                    attributes(generate, CKO_SECRET_KEY, CKK_GENERIC_SECRET) = {
                      CKA_SENSITIVE = false
                      CKA_EXTRACTABLE = true
                    }
                    """.formatted(uri.module(), uri.slot()));
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return new Token(crypto, provider, store);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw TokenFaults.of(e);
        }
    }

    /** What works with its keys. */
    public Provider provider() {
        return provider;
    }

    /** The keys that have a certificate, or one that stands for it. */
    public List<StoredKey> keys() throws SealException {
        try {
            List<StoredKey> keys = new ArrayList<>();
            for (String id : Collections.list(store.aliases())) {
                if (store.isKeyEntry(id) && store.getKey(id, null) instanceof PrivateKey key) {
                    keys.add(new StoredKey(id, key, chain(store.getCertificateChain(id))));
                }
            }
            return keys;
        } catch (GeneralSecurityException | ProviderException e) {
            throw TokenFaults.of(e);
        }
    }

    /** Keeps a key, or gives one that is there another certificate. */
    public void put(StoredKey key) throws SealException {
        try {
            store.setKeyEntry(key.id(), key.key(), null, key.chain().toArray(X509Certificate[]::new));
        } catch (GeneralSecurityException | ProviderException e) {
            throw TokenFaults.of(e);
        }
    }

    @Override
    public void close() {
        try {
            if (provider instanceof AuthProvider token) {
                token.logout();
            }
        } catch (LoginException | ProviderException e) {
            Logger.getLogger(Token.class.getName()).log(Level.FINE, "a token that went without being logged out", e);
        }
    }

    private List<X509Certificate> chain(Certificate[] certificates) throws SealException {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates) {
            chain.add(crypto.own((X509Certificate) certificate));
        }
        return chain;
    }
}
