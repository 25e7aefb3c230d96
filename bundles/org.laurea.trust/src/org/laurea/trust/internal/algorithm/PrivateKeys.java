package org.laurea.trust.internal.algorithm;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;

import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;

import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.fault.Faults;

/** What private keys do, with the provider that holds them: the one of this bundle, or a token. */
public final class PrivateKeys {

    private final Provider provider;

    /** The keys of a provider. */
    public PrivateKeys(Provider provider) {
        this.provider = provider;
    }

    /** Signs a message. */
    public byte[] sign(KeyAlgorithm algorithm, PrivateKey key, byte[] message) throws SealException {
        try {
            Signature signature = Signature.getInstance(SignatureAlgorithms.name(algorithm), provider);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.UNREACHABLE, "unreachable.key");
        }
    }

    /** Opens a content key that was encrypted to a key. */
    public byte[] unwrap(KeyAlgorithm algorithm, PrivateKey key, byte[] encrypted) throws SealException {
        try {
            return switch (algorithm) {
                case SM2 -> Sm2Encryption.decrypt(key, encrypted);
                case RSA -> {
                    Cipher cipher = Cipher.getInstance("RSA/NONE/OAEPWithSHA256AndMGF1Padding", provider);
                    cipher.init(Cipher.DECRYPT_MODE, key);
                    yield cipher.doFinal(encrypted);
                }
                case P256 -> throw Faults.of(Fault.ALGORITHM, "algorithm.message");
            };
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.RECIPIENT, "recipient");
        }
    }

    /** Agrees upon a secret with another key on P-256. */
    public byte[] agree(KeyAlgorithm algorithm, PrivateKey key, PublicKey sender) throws SealException {
        if (algorithm != KeyAlgorithm.P256 || PublicKeys.algorithm(sender) != KeyAlgorithm.P256) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.message");
        }
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH", provider);
            agreement.init(key);
            agreement.doPhase(sender, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.RECIPIENT, "recipient");
        }
    }
}
