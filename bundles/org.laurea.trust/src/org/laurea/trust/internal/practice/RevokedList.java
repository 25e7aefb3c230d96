package org.laurea.trust.internal.practice;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.certificate.CertificateFiles;
import org.laurea.trust.internal.fault.Faults;

/** What an authority revoked: lines of serial number and time, from which a list is signed whenever one is asked for. */
final class RevokedList {

    private static final Duration NEXT = Duration.ofDays(30);
    private static final ASN1ObjectIdentifier KEEPS_EXPIRED = new ASN1ObjectIdentifier("2.5.29.60");

    private final Crypto crypto;
    private final Root root;
    private final Path file;

    RevokedList(Crypto crypto, Root root, Path file) {
        this.crypto = crypto;
        this.root = root;
        this.file = file;
    }

    /** Revokes a certificate, once and for all. */
    void add(X509Certificate certificate, Instant now) throws SealException {
        String line = certificate.getSerialNumber().toString(16) + ',' + now + '\n';
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw Faults.caused(e, Fault.UNREACHABLE, "unreachable.file", file.getFileName());
        }
    }

    /** The list as of now. */
    X509CRL signed(Instant now) throws SealException {
        X500Name issuer = X500Name.getInstance(root.certificate().getSubjectX500Principal().getEncoded());
        X509v2CRLBuilder builder = new X509v2CRLBuilder(issuer, Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(NEXT)));
        try {
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            builder.addExtension(KEEPS_EXPIRED, false,
                    new ASN1GeneralizedTime(root.certificate().getNotBefore()));
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] cells = line.split(",");
                builder.addCRLEntry(new BigInteger(cells[0], 16), Date.from(Instant.parse(cells[1])),
                        CRLReason.unspecified);
            }
            return new CertificateFiles(crypto).revocationList(builder.build(root.signer()).getEncoded());
        } catch (IOException | NumberFormatException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.file", file.getFileName());
        }
    }
}
