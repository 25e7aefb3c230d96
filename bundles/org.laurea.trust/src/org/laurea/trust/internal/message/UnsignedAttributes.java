package org.laurea.trust.internal.message;

import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.fault.Faults;

/**
 * What was added to a signature later.
 *
 * @param countersignatures signatures over its value (RFC 5652 11.4)
 * @param stamps the time stamp over its value (RFC 3161, appendix A); none or one
 */
record UnsignedAttributes(List<SignerEntry> countersignatures, List<ContentInfo> stamps) {

    private static final int MOST = 16;
    private static final int DEEPEST = 4;
    private static final ASN1ObjectIdentifier STAMP = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;

    static Attribute countersignature(SignerInfo signer) {
        return new Attribute(CMSAttributes.counterSignature, new DERSet(signer));
    }

    static Attribute stamp(ContentInfo token) {
        return new Attribute(STAMP, new DERSet(token));
    }

    static UnsignedAttributes read(Dialect dialect, @Nullable ASN1Set attributes, int depth) throws SealException {
        List<SignerEntry> countersignatures = new ArrayList<>();
        List<ContentInfo> stamps = new ArrayList<>();
        if (attributes != null) {
            for (ASN1Encodable each : attributes) {
                Attribute attribute = Attribute.getInstance(each);
                boolean isStamp = STAMP.equals(attribute.getAttrType());
                if (!isStamp && !CMSAttributes.counterSignature.equals(attribute.getAttrType())) {
                    throw Faults.of(Fault.MALFORMED, "malformed.attributes");
                }
                for (ASN1Encodable value : attribute.getAttrValues()) {
                    if (isStamp) {
                        stamps.add(ContentInfo.getInstance(value));
                    } else {
                        countersignatures.add(SignerEntry.of(dialect, SignerInfo.getInstance(value), null, depth + 1));
                    }
                }
            }
        }
        if (depth > DEEPEST || countersignatures.size() > MOST || stamps.size() > 1) {
            throw Faults.of(Fault.MALFORMED, "malformed.attributes");
        }
        return new UnsignedAttributes(countersignatures, stamps);
    }
}
