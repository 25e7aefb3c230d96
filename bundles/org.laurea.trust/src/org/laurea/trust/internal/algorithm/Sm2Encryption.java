package org.laurea.trust.internal.algorithm;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Arrays;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.bouncycastle.util.BigIntegers;
import org.laurea.core.seal.SealException;
import org.laurea.trust.internal.der.Der;

/**
 * Encryption with SM2 (GB/T 32918.4) in the form of GB/T 35276: {@code SM2Cipher ::= SEQUENCE { x INTEGER, y INTEGER, hash OCTET
 * STRING, cipherText OCTET STRING }}. The library knows the row of bytes C1, C3, C2 only.
 */
public final class Sm2Encryption {

    private static final int COORDINATE = 32;
    private static final int HASH = 32;
    private static final int POINT = 1 + 2 * COORDINATE;
    private static final byte UNCOMPRESSED = 4;

    private Sm2Encryption() {}

    /** Encrypts a few bytes, such as a content key, to a key. */
    public static byte[] encrypt(PublicKey key, byte[] plain) throws GeneralSecurityException {
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(true, new ParametersWithRandom(ECUtil.generatePublicKeyParameter(key), new SecureRandom()));
        return Der.write(cipher(process(engine, plain)));
    }

    static byte[] decrypt(PrivateKey key, byte[] encrypted) throws SealException, GeneralSecurityException {
        byte[] row = Der.read(encrypted, Sm2Encryption::row);
        SM2Engine engine = new SM2Engine(SM2Engine.Mode.C1C3C2);
        engine.init(false, ECUtil.generatePrivateKeyParameter(key));
        return process(engine, row);
    }

    private static byte[] process(SM2Engine engine, byte[] input) throws GeneralSecurityException {
        try {
            return engine.processBlock(input, 0, input.length);
        } catch (InvalidCipherTextException e) {
            throw new GeneralSecurityException("the cipher text is not one of this key", e);
        }
    }

    private static ASN1Sequence cipher(byte[] row) {
        return new DERSequence(new ASN1Encodable[] {
                new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(row, 1, 1 + COORDINATE))),
                new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(row, 1 + COORDINATE, POINT))),
                new DEROctetString(Arrays.copyOfRange(row, POINT, POINT + HASH)),
                new DEROctetString(Arrays.copyOfRange(row, POINT + HASH, row.length))});
    }

    private static byte[] row(ASN1Primitive value) {
        ASN1Sequence cipher = ASN1Sequence.getInstance(value);
        byte[] hash = ASN1OctetString.getInstance(cipher.getObjectAt(2)).getOctets();
        if (cipher.size() != 4 || hash.length != HASH) {
            throw new IllegalArgumentException("not an SM2Cipher");
        }
        return org.bouncycastle.util.Arrays.concatenate(
                org.bouncycastle.util.Arrays.prepend(coordinate(cipher, 0), UNCOMPRESSED), coordinate(cipher, 1), hash,
                ASN1OctetString.getInstance(cipher.getObjectAt(3)).getOctets());
    }

    private static byte[] coordinate(ASN1Sequence cipher, int index) {
        BigInteger value = ASN1Integer.getInstance(cipher.getObjectAt(index)).getPositiveValue();
        return BigIntegers.asUnsignedByteArray(COORDINATE, value);
    }
}
