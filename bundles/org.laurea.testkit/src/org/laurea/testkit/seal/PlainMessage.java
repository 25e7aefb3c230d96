package org.laurea.testkit.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.text.Localized;

/** A signed message: its content and signatures over it, some of which may be over the first signature. */
record PlainMessage(byte[] content, List<Signed> signatures) {

    private static final int MAGIC = 0x4c535031;

    /** A signature over the content, or over the first signature. */
    record Signed(PlainCertificate certificate, boolean isCounter, Instant when, byte[] value) {}

    PlainMessage with(SigningKey key, boolean isCounter, Instant when) throws SealException {
        List<Signed> all = new ArrayList<>(signatures);
        Instant second = Instant.ofEpochSecond(when.getEpochSecond());
        byte[] value = key.sign(toSign(isCounter, second));
        all.add(new Signed((PlainCertificate) key.certificate(), isCounter, second, value));
        return new PlainMessage(content, all);
    }

    private byte[] toSign(boolean isCounter, Instant when) {
        byte[] about = isCounter ? signatures.get(0).value() : content;
        return ByteBuffer.allocate(about.length + 9).put(isCounter ? (byte) 1 : 0).putLong(when.getEpochSecond())
                .put(about).array();
    }

    void verify(Signed signed) throws SealException {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(signed.certificate().getPublicKey());
            signature.update(toSign(signed.isCounter(), signed.when()));
            if (signature.verify(signed.value())) {
                return;
            }
        } catch (GeneralSecurityException e) {
            throw new SealException(Fault.SIGNATURE, Localized.verbatim("signature"), e);
        }
        throw new SealException(Fault.SIGNATURE, Localized.verbatim("signature"));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(content.length);
            out.write(content);
            out.writeByte(signatures.size());
            for (Signed signed : signatures) {
                out.write(signed.certificate().getEncoded());
                out.writeBoolean(signed.isCounter());
                out.writeLong(signed.when().getEpochSecond());
                out.writeShort(signed.value().length);
                out.write(signed.value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static PlainMessage read(byte[] bytes) throws SealException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("magic");
            }
            byte[] content = in.readNBytes(Math.max(0, in.readInt()));
            List<Signed> signatures = new ArrayList<>();
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                signatures.add(new Signed(PlainCertificate.read(in), in.readBoolean(),
                        Instant.ofEpochSecond(in.readLong()), in.readNBytes(in.readUnsignedShort())));
            }
            if (in.read() >= 0 || signatures.isEmpty() || signatures.get(0).isCounter()) {
                throw new IOException("end");
            }
            PlainMessage message = new PlainMessage(content, signatures);
            if (!Arrays.equals(message.bytes(), bytes)) {
                throw new IOException("form");
            }
            return message;
        } catch (IOException | DateTimeException e) {
            throw new SealException(Fault.MALFORMED, Localized.verbatim("malformed"), e);
        }
    }
}
