package org.laurea.trust.internal.chunk;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Provider;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.laurea.core.seal.ChunkCipher;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.fault.Faults;

/** Pieces in GCM: AES from the Java platform, which has the instructions of the processor, SM4 from the library. */
public final class GcmChunks implements ChunkCipher {

    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Crypto crypto;
    private final Suite suite;
    private final SecretKey key;

    /** A cipher under a key of 16 bytes, which is copied. */
    public GcmChunks(Crypto crypto, Suite suite, byte[] key) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("a key of " + KEY + " bytes is needed");
        }
        this.crypto = crypto;
        this.suite = suite;
        this.key = new SecretKeySpec(key, suite == Suite.SM ? "SM4" : "AES");
    }

    @Override
    public byte[] seal(long number, byte[] piece) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number).doFinal(piece);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a piece of a file can be sealed", e);
        }
    }

    @Override
    public byte[] open(long number, byte[] sealed) throws SealException {
        try {
            return cipher(Cipher.DECRYPT_MODE, number).doFinal(sealed);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.DIGEST, "digest.piece", number);
        }
    }

    private Cipher cipher(int mode, long number) throws GeneralSecurityException {
        Provider provider = crypto.provider();
        Cipher cipher = suite == Suite.SM ? Cipher.getInstance("SM4/GCM/NoPadding", provider)
                : Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(NONCE).putLong(NONCE - Long.BYTES, number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
