package org.laurea.trust.internal.practice;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TimeStamper;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.KeySigner;
import org.laurea.trust.internal.algorithm.PrivateKeys;
import org.laurea.trust.internal.fault.Faults;
import org.laurea.trust.internal.key.StoredKey;

/** Stamps the time of a clock, in each suite with a key of its own. */
final class PracticeStamper implements TimeStamper {

    /** In the arc that is kept for examples. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.1");
    private static final int SERIAL_BYTES = 12;

    private final Crypto crypto;
    private final InstantSource clock;
    private final Map<Suite, StoredKey> keys;

    PracticeStamper(Crypto crypto, InstantSource clock, Map<Suite, StoredKey> keys) {
        this.crypto = crypto;
        this.clock = clock;
        this.keys = Map.copyOf(keys);
    }

    @Override
    public byte[] stamp(Suite suite, byte[] digest) throws SealException {
        StoredKey key = keys.get(suite);
        if (key == null) {
            throw Faults.of(Fault.NO_KEY, "no.key.closed");
        }
        ASN1ObjectIdentifier imprint = suite == Suite.SM ? GMObjectIdentifiers.sm3 : NISTObjectIdentifiers.id_sha256;
        try {
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().setProvider(crypto.provider())
                    .build();
            KeySigner signer = new KeySigner(new PrivateKeys(crypto.provider()), AuthorityKeys.algorithm(suite),
                    key.key());
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(signer, key.certificate()),
                    digests.get(new AlgorithmIdentifier(imprint)), POLICY);
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(imprint, digest);
            return generator
                    .generate(request, new BigInteger(1, crypto.random(SERIAL_BYTES)), Date.from(clock.instant()))
                    .getEncoded(ASN1Encoding.DER);
        } catch (TSPException | OperatorCreationException | CertificateEncodingException | IOException e) {
            throw Faults.caused(e, Fault.TIME_STAMP, "stamp.none");
        }
    }
}
