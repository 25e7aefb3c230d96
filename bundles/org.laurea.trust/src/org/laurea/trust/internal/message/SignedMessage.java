package org.laurea.trust.internal.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/**
 * A signed message, read or to be written: {@code SignedData} of version 1 around data, every signer named by issuer and serial
 * number.
 *
 * @param dialect how it is written
 * @param content what is signed
 * @param certificates those in the message
 * @param signers at least one, in the order in which they say they signed
 */
record SignedMessage(Dialect dialect, byte[] content, Set<Certificate> certificates, List<SignerEntry> signers) {

    private static final ASN1Integer VERSION = new ASN1Integer(1);
    private static final int MOST = 32;

    SignedMessage {
        certificates = new LinkedHashSet<>(certificates);
        signers = signers.stream().sorted(Comparator.comparing(SignerEntry::claimed)).toList();
    }

    /** Reads a message; nothing is verified but its form. */
    static SignedMessage read(byte[] der) throws SealException {
        return Der.read(der, SignedMessage::of);
    }

    /** The bytes of the message. */
    byte[] write() {
        ASN1EncodableVector signed = new ASN1EncodableVector();
        signed.add(VERSION);
        signed.add(new DERSet(dialect.digest()));
        signed.add(new DERSequence(new ASN1Encodable[] {dialect.data(),
                new DERTaggedObject(true, 0, new DEROctetString(content))}));
        signed.add(new DERTaggedObject(false, 0, new DERSet(certificates.toArray(ASN1Encodable[]::new))));
        signed.add(new DERSet(signers.stream().map(SignerEntry::encoded).toArray(ASN1Encodable[]::new)));
        return Der.write(new ContentInfo(dialect.signed(), new DERSequence(signed)));
    }

    /** The same message with a further signer. */
    SignedMessage with(SignerEntry signer, Set<Certificate> more) {
        List<SignerEntry> all = new ArrayList<>(signers);
        all.add(signer);
        return new SignedMessage(dialect, content, union(more), all);
    }

    /** The same message with something added to its first signature. */
    SignedMessage withFirst(SignerInfo first, Set<Certificate> more) throws SealException {
        List<SignerEntry> all = new ArrayList<>(signers);
        all.set(0, SignerEntry.of(dialect, first, dialect.data()));
        return new SignedMessage(dialect, content, union(more), all);
    }

    private Set<Certificate> union(Set<Certificate> more) {
        Set<Certificate> union = new LinkedHashSet<>(certificates);
        union.addAll(more);
        return union;
    }

    private static SignedMessage of(ASN1Primitive value) throws SealException {
        ContentInfo message = ContentInfo.getInstance(value);
        Dialect dialect = Dialect.of(message.getContentType(), true);
        SignedData signed = SignedData.getInstance(ASN1Sequence.getInstance(message.getContent()));
        ASN1Set digests = signed.getDigestAlgorithms();
        for (ASN1Encodable digest : digests) {
            dialect.checkDigest(AlgorithmIdentifier.getInstance(digest));
        }
        ContentInfo inner = signed.getEncapContentInfo();
        if (!signed.getVersion().equals(VERSION) || digests.size() != 1 || signed.getCRLs() != null
                || !dialect.data().equals(inner.getContentType()) || inner.getContent() == null
                || signed.getCertificates() == null || signed.getCertificates().size() > MOST
                || signed.getSignerInfos().size() == 0 || signed.getSignerInfos().size() > MOST) {
            throw Faults.of(Fault.MALFORMED, "malformed.type");
        }
        Set<Certificate> certificates = new LinkedHashSet<>();
        for (ASN1Encodable certificate : signed.getCertificates()) {
            certificates.add(Certificate.getInstance(certificate));
        }
        List<SignerEntry> signers = new ArrayList<>();
        for (ASN1Encodable signer : signed.getSignerInfos()) {
            signers.add(SignerEntry.of(dialect, SignerInfo.getInstance(signer), dialect.data()));
        }
        return new SignedMessage(dialect, ASN1OctetString.getInstance(inner.getContent()).getOctets(), certificates,
                signers);
    }
}
