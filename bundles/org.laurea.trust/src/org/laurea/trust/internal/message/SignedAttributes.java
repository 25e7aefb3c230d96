package org.laurea.trust.internal.message;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.fault.Faults;

/**
 * What a signer signs (RFC 5652 11): the type of the content, its digest, the time.
 *
 * @param digest of the content
 * @param time when the signer says that he signs
 */
record SignedAttributes(byte[] digest, Instant time) {

    /** The attributes to be signed; without a type for a countersignature. */
    static ASN1Set write(@Nullable ASN1ObjectIdentifier type, byte[] digest, Instant time) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        if (type != null) {
            attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(type)));
        }
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest))));
        attributes.add(new Attribute(CMSAttributes.signingTime,
                new DERSet(new Time(Date.from(time.truncatedTo(ChronoUnit.SECONDS))))));
        return new DERSet(attributes);
    }

    /** Reads the attributes: each of them once, and no other. */
    static SignedAttributes read(ASN1Set attributes, @Nullable ASN1ObjectIdentifier type) throws SealException {
        ASN1Encodable saysType = null;
        ASN1Encodable digest = null;
        ASN1Encodable time = null;
        for (ASN1Encodable each : attributes) {
            Attribute attribute = Attribute.getInstance(each);
            ASN1ObjectIdentifier name = attribute.getAttrType();
            if (CMSAttributes.contentType.equals(name) && saysType == null) {
                saysType = only(attribute);
            } else if (CMSAttributes.messageDigest.equals(name) && digest == null) {
                digest = only(attribute);
            } else if (CMSAttributes.signingTime.equals(name) && time == null) {
                time = only(attribute);
            } else {
                throw Faults.of(Fault.MALFORMED, "malformed.attributes");
            }
        }
        boolean isOfType = type == null ? saysType == null : type.equals(saysType);
        if (!isOfType || digest == null || time == null) {
            throw Faults.of(Fault.MALFORMED, "malformed.attributes");
        }
        return new SignedAttributes(ASN1OctetString.getInstance(digest).getOctets(),
                Time.getInstance(time).getDate().toInstant());
    }

    private static ASN1Encodable only(Attribute attribute) throws SealException {
        if (attribute.getAttrValues().size() != 1) {
            throw Faults.of(Fault.MALFORMED, "malformed.attributes");
        }
        return attribute.getAttrValues().getObjectAt(0);
    }
}
