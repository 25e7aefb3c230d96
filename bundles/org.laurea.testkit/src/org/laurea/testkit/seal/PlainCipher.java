package org.laurea.testkit.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.laurea.core.seal.ChunkCipher;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.text.Localized;

/** AES-128 in GCM with the nonce that {@link ChunkCipher} asks for. */
record PlainCipher(byte[] key) implements ChunkCipher {

    @Override
    public byte[] seal(long number, byte[] piece) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number).doFinal(piece);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] open(long number, byte[] sealed) throws SealException {
        try {
            return cipher(Cipher.DECRYPT_MODE, number).doFinal(sealed);
        } catch (GeneralSecurityException e) {
            throw new SealException(Fault.DIGEST, Localized.verbatim("piece"), e);
        }
    }

    private Cipher cipher(int mode, long number) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(12).putInt(0).putLong(number).array();
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }
}
