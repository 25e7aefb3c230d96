package org.laurea.trust.internal.message;

import java.time.Instant;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/**
 * One signature of a message, or a countersignature: a {@code SignerInfo} of version 1.
 *
 * @param encoded what stands in the message
 * @param signer whose certificate it is
 * @param attributes what the signer said
 * @param additions what was added later
 */
record SignerEntry(SignerInfo encoded, IssuerAndSerialNumber signer, SignedAttributes attributes,
        UnsignedAttributes additions) {

    private static final ASN1Integer VERSION = new ASN1Integer(1);

    /**
     * Reads a signature.
     *
     * @param type what it must say that it signs; {@code null} of a countersignature, which says nothing
     */
    static SignerEntry of(Dialect dialect, SignerInfo info, @Nullable ASN1ObjectIdentifier type) throws SealException {
        return of(dialect, info, type, 0);
    }

    /** A signature so deep: of a message 0, of a countersignature to it 1. */
    static SignerEntry of(Dialect dialect, SignerInfo info, @Nullable ASN1ObjectIdentifier type, int depth)
            throws SealException {
        dialect.checkDigest(info.getDigestAlgorithm());
        if (!info.getVersion().equals(VERSION) || info.getSID().isTagged()
                || info.getAuthenticatedAttributes() == null) {
            throw Faults.of(Fault.MALFORMED, "malformed.type");
        }
        return new SignerEntry(info, IssuerAndSerialNumber.getInstance(info.getSID().getId()),
                SignedAttributes.read(info.getAuthenticatedAttributes(), type),
                UnsignedAttributes.read(dialect, info.getUnauthenticatedAttributes(), depth));
    }

    /** When the signer says that he signed. */
    Instant claimed() {
        return attributes.time();
    }

    /** What the signature is over. */
    byte[] signedBytes() {
        return Der.write(encoded.getAuthenticatedAttributes());
    }

    byte[] signature() {
        return encoded.getEncryptedDigest().getOctets();
    }

    /** The same signature with a further attribute that is not signed. */
    SignerInfo with(Attribute addition) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        ASN1Set former = encoded.getUnauthenticatedAttributes();
        if (former != null) {
            former.forEach(all::add);
        }
        all.add(addition);
        return new SignerInfo(encoded.getSID(), encoded.getDigestAlgorithm(),
                encoded.getAuthenticatedAttributes(), encoded.getDigestEncryptionAlgorithm(),
                encoded.getEncryptedDigest(),
                new DERSet(all));
    }
}
