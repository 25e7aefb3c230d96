package org.laurea.trust.internal.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/** Reads the files that authorities hand out: certificates and revocation lists in DER or PEM, bags of certificates in PKCS #7. */
public final class CertificateFiles {

    private static final int MOST = 256;
    private static final String PEM = "-----BEGIN ";

    private final Crypto crypto;

    /** A reader. */
    public CertificateFiles(Crypto crypto) {
        this.crypto = crypto;
    }

    /** The certificates in a file, at least one. */
    public List<X509Certificate> certificates(byte[] encoded) throws SealException {
        List<X509Certificate> found = new ArrayList<>();
        for (byte[] der : parts(encoded)) {
            found.addAll(inDer(der));
        }
        if (found.isEmpty() || found.size() > MOST) {
            throw Faults.of(Fault.MALFORMED, "malformed.certificate");
        }
        return found;
    }

    /** The revocation list in a file. */
    public X509CRL revocationList(byte[] encoded) throws SealException {
        List<byte[]> parts = parts(encoded);
        if (parts.size() != 1) {
            throw Faults.of(Fault.MALFORMED, "malformed.list");
        }
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", crypto.provider());
            X509CRL list = (X509CRL) factory.generateCRL(new ByteArrayInputStream(parts.get(0)));
            if (list == null) {
                throw Faults.of(Fault.MALFORMED, "malformed.list");
            }
            return list;
        } catch (CertificateException | CRLException | RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.list");
        }
    }

    private List<X509Certificate> inDer(byte[] der) throws SealException {
        ASN1Sequence value = Der.read(der, ASN1Sequence::getInstance);
        if (value.size() > 0 && value.getObjectAt(0) instanceof ASN1ObjectIdentifier) {
            return inBag(der);
        }
        return List.of(crypto.certificate(der));
    }

    private List<X509Certificate> inBag(byte[] der) throws SealException {
        ASN1Set bag = Der.read(der, CertificateFiles::bag);
        List<X509Certificate> found = new ArrayList<>();
        for (ASN1Encodable certificate : bag) {
            found.add(crypto.certificate(Der.write(certificate)));
        }
        return found;
    }

    /** The certificates of a SignedData, whatever its dialect: the first element under [0]. */
    private static ASN1Set bag(ASN1Primitive value) {
        ASN1TaggedObject content = ASN1TaggedObject.getInstance(ASN1Sequence.getInstance(value).getObjectAt(1));
        ASN1Sequence signed = ASN1Sequence.getInstance(content, true);
        return ASN1Set.getInstance(ASN1TaggedObject.getInstance(signed.getObjectAt(3)), false);
    }

    private static List<byte[]> parts(byte[] encoded) throws SealException {
        String text = new String(encoded, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf(PEM);
        if (begin < 0) {
            return List.of(encoded);
        }
        List<byte[]> parts = new ArrayList<>();
        try (PemReader reader = new PemReader(new StringReader(text.substring(begin)))) {
            for (PemObject part = reader.readPemObject(); part != null
                    && parts.size() <= MOST; part = reader.readPemObject()) {
                parts.add(part.getContent());
            }
        } catch (IOException | RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.certificate");
        }
        return parts;
    }
}
