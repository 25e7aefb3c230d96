package org.laurea.trust.internal.message;

import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EnvelopedData;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.laurea.core.seal.DecryptionKey;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.der.Der;
import org.laurea.trust.internal.fault.Faults;

/** Opens sealed messages with the keys of an account. */
public final class MessageOpener {

    private static final int MOST = 32;

    private final Crypto crypto;
    private final KeyRing ring;

    /** An opener. */
    public MessageOpener(Crypto crypto, KeyRing ring) {
        this.crypto = crypto;
        this.ring = ring;
    }

    /** What was sealed. */
    public byte[] open(byte[] sealed) throws SealException {
        Envelope envelope = Der.read(sealed, this::envelope);
        for (RecipientKey recipient : envelope.recipients) {
            for (DecryptionKey key : ring.decryption()) {
                if (recipient.isFor(key.certificate())) {
                    return envelope.cipher.open(recipient.open(key));
                }
            }
        }
        throw Faults.of(Fault.RECIPIENT, "recipient");
    }

    private record Envelope(List<RecipientKey> recipients, ContentCipher cipher) {}

    private Envelope envelope(ASN1Primitive value) throws SealException {
        ContentInfo message = ContentInfo.getInstance(value);
        Dialect dialect = Dialect.of(message.getContentType(), false);
        EnvelopedData data = EnvelopedData.getInstance(ASN1Sequence.getInstance(message.getContent()));
        boolean isOfVersion = dialect == Dialect.GB35275 ? data.getVersion().hasValue(1)
                : data.getVersion().hasValue(0) || data.getVersion().hasValue(2);
        if (!isOfVersion || data.getOriginatorInfo() != null || data.getUnprotectedAttrs() != null
                || data.getRecipientInfos().size() > MOST) {
            throw Faults.of(Fault.MALFORMED, "malformed.type");
        }
        List<RecipientKey> recipients = new ArrayList<>();
        for (ASN1Encodable recipient : data.getRecipientInfos()) {
            recipients.add(recipient(dialect, RecipientInfo.getInstance(recipient).getInfo()));
        }
        return new Envelope(recipients, new ContentCipher(crypto, dialect, data.getEncryptedContentInfo()));
    }

    private RecipientKey recipient(Dialect dialect, ASN1Encodable info) throws SealException {
        if (info instanceof KeyTransRecipientInfo transported) {
            return new TransportedKey(dialect, transported);
        }
        if (info instanceof KeyAgreeRecipientInfo agreed && dialect == Dialect.CMS) {
            return new AgreedKey(crypto, agreed);
        }
        throw Faults.of(Fault.ALGORITHM, "algorithm.message");
    }
}
