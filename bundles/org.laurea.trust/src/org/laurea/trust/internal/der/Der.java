package org.laurea.trust.internal.der;

import java.io.IOException;
import java.util.Arrays;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.fault.Faults;

/** Reads and writes values in their distinguished encoding: for each value there is one row of bytes and no other. */
public final class Der {

    private static final int LARGEST = 32 << 20;

    private Der() {}

    /** Makes something of a value; what it throws says that the value is another. */
    @FunctionalInterface
    public interface Reading<T> {

        T read(ASN1Primitive value) throws SealException, IOException;
    }

    /**
     * Reads a value.
     *
     * @throws SealException MALFORMED if it is not one value in DER of at most 32 MiB, or not what {@code reading} expects
     */
    public static <T> T read(byte[] bytes, Reading<T> reading) throws SealException {
        if (bytes.length > LARGEST) {
            throw Faults.of(Fault.MALFORMED, "malformed.large", LARGEST >> 20);
        }
        if (!DerShape.isSound(bytes)) {
            throw Faults.of(Fault.MALFORMED, "malformed.der");
        }
        try {
            ASN1Primitive value = ASN1Primitive.fromByteArray(bytes);
            if (!Arrays.equals(bytes, value.getEncoded(ASN1Encoding.DER))) {
                throw Faults.of(Fault.MALFORMED, "malformed.der");
            }
            return reading.read(value);
        } catch (IOException | RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.der");
        }
    }

    /** The bytes of a value. */
    public static byte[] write(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("a value in memory has an encoding", e);
        }
    }
}
