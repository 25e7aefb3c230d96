package org.laurea.trust.internal.message;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.fault.Faults;

/** Opens the content of an envelope when its key is known; each dialect has one cipher, so that none can be talked down. */
final class ContentCipher {

    private static final int BLOCK = 16;

    private final Crypto crypto;
    private final EncryptedContentInfo content;
    private final boolean isSm;
    private final byte[] start;

    ContentCipher(Crypto crypto, Dialect dialect, EncryptedContentInfo content) throws SealException {
        this.crypto = crypto;
        this.content = content;
        this.isSm = dialect == Dialect.GB35275;
        if (!content.getContentType().equals(dialect.data()) || content.getEncryptedContent() == null) {
            throw Faults.of(Fault.MALFORMED, "malformed.type");
        }
        if (!content.getContentEncryptionAlgorithm().getAlgorithm()
                .equals(isSm ? GMObjectIdentifiers.sms4_cbc : NISTObjectIdentifiers.id_aes256_CBC)) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.message");
        }
        start = ASN1OctetString.getInstance(content.getContentEncryptionAlgorithm().getParameters()).getOctets();
        if (start.length != BLOCK) {
            throw Faults.of(Fault.MALFORMED, "malformed.type");
        }
    }

    /** The content under a key, which is wiped. */
    byte[] open(byte[] key) throws SealException {
        try {
            if (key.length != (isSm ? 16 : 32)) {
                throw Faults.of(Fault.ALGORITHM, "algorithm.message");
            }
            String name = isSm ? "SM4" : "AES";
            Cipher cipher = Cipher.getInstance(name + "/CBC/PKCS5Padding", crypto.provider());
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, name), new IvParameterSpec(start));
            return cipher.doFinal(content.getEncryptedContent().getOctets());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.content");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
