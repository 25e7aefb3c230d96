package org.laurea.trust.internal.algorithm;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.PrivateKey;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.RuntimeOperatorException;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;

/** Lets a key sign what the library builds: requests, certificates, revocation lists, time stamps. */
public final class KeySigner implements ContentSigner {

    private final PrivateKeys keys;
    private final KeyAlgorithm algorithm;
    private final PrivateKey key;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    /** A signer for one signature. */
    public KeySigner(PrivateKeys keys, KeyAlgorithm algorithm, PrivateKey key) {
        this.keys = keys;
        this.algorithm = algorithm;
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return SignatureAlgorithms.identifier(algorithm);
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        try {
            return keys.sign(algorithm, key, content.toByteArray());
        } catch (SealException e) {
            throw new RuntimeOperatorException("the key does not sign", e);
        }
    }
}
