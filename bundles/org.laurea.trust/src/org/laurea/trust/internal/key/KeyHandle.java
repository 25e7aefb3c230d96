package org.laurea.trust.internal.key;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.DecryptionKey;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.trust.internal.algorithm.PrivateKeys;
import org.laurea.trust.internal.fault.Faults;

/** A key in use, until it is closed. */
final class KeyHandle implements SigningKey, DecryptionKey {

    private final PrivateKeys keys;
    private final KeyPurpose purpose;
    private final List<X509Certificate> chain;
    private volatile @Nullable PrivateKey key;

    KeyHandle(PrivateKeys keys, StoredKey stored) throws SealException {
        this.keys = keys;
        this.purpose = stored.purpose();
        this.chain = stored.chain();
        this.key = stored.key();
    }

    KeyPurpose purpose() {
        return purpose;
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public X509Certificate certificate() {
        return chain.get(0);
    }

    @Override
    public byte[] sign(byte[] message) throws SealException {
        return keys.sign(purpose.algorithm(), key(), message);
    }

    @Override
    public byte[] unwrap(byte[] encrypted) throws SealException {
        return keys.unwrap(purpose.algorithm(), key(), encrypted);
    }

    @Override
    public byte[] agree(PublicKey sender) throws SealException {
        return keys.agree(purpose.algorithm(), key(), sender);
    }

    PrivateKey key() throws SealException {
        PrivateKey open = key;
        if (open == null) {
            throw Faults.of(Fault.NO_KEY, "no.key.closed");
        }
        return open;
    }

    void close() {
        key = null;
    }
}
