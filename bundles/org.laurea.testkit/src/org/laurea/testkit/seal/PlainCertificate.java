package org.laurea.testkit.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Principal;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.Date;
import java.util.Set;

import javax.security.auth.x500.X500Principal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Suite;

/** A certificate that names its holder and its key and is signed by nobody; who trusts it lists it. */
@NonNullByDefault({})
final class PlainCertificate extends X509Certificate {

    private static final long serialVersionUID = 1L;
    private static final long FOR_EVER = 4_000_000_000_000L;

    private final transient Holder holder;
    private final transient Suite suite;
    private final transient PublicKey key;

    PlainCertificate(Holder holder, Suite suite, PublicKey key) {
        this.holder = holder;
        this.suite = suite;
        this.key = key;
    }

    static PlainCertificate read(DataInputStream in) throws IOException {
        Suite suite = Suite.values()[in.readUnsignedByte() % 2];
        Holder holder = new Holder(in.readUTF(), Holder.Role.values()[in.readUnsignedByte() % 4], in.readUTF());
        byte[] encoded = in.readNBytes(in.readUnsignedShort());
        try {
            return new PlainCertificate(holder, suite,
                    KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    Holder holder() {
        return holder;
    }

    Suite suite() {
        return suite;
    }

    @Override
    public byte[] getEncoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(suite.ordinal());
            out.writeUTF(holder.unit());
            out.writeByte(holder.role().ordinal());
            out.writeUTF(holder.account());
            out.writeShort(key.getEncoded().length);
            out.write(key.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public PublicKey getPublicKey() {
        return key;
    }

    @Override
    public X500Principal getSubjectX500Principal() {
        return new X500Principal("CN=" + holder.account() + ",OU=" + holder.role() + ",O=" + holder.unit());
    }

    @Override
    public X500Principal getIssuerX500Principal() {
        return getSubjectX500Principal();
    }

    @Override
    public Principal getSubjectDN() {
        return getSubjectX500Principal();
    }

    @Override
    public Principal getIssuerDN() {
        return getSubjectX500Principal();
    }

    @Override
    public BigInteger getSerialNumber() {
        return BigInteger.ONE;
    }

    @Override
    public Date getNotBefore() {
        return new Date(0);
    }

    @Override
    public Date getNotAfter() {
        return new Date(FOR_EVER);
    }

    @Override
    public void checkValidity() {
        // Valid for ever.
    }

    @Override
    public void checkValidity(Date date) {
        // Valid for ever.
    }

    @Override
    public int getVersion() {
        return 3;
    }

    @Override
    public byte[] getTBSCertificate() {
        return getEncoded();
    }

    @Override
    public byte[] getSignature() {
        return new byte[0];
    }

    @Override
    public String getSigAlgName() {
        return "none";
    }

    @Override
    public String getSigAlgOID() {
        return "0.0";
    }

    @Override
    public byte[] getSigAlgParams() {
        return new byte[0];
    }

    @Override
    public boolean[] getIssuerUniqueID() {
        return new boolean[0];
    }

    @Override
    public boolean[] getSubjectUniqueID() {
        return new boolean[0];
    }

    @Override
    public boolean[] getKeyUsage() {
        return new boolean[0];
    }

    @Override
    public int getBasicConstraints() {
        return -1;
    }

    @Override
    public void verify(PublicKey authority) {
        // Nobody signed it.
    }

    @Override
    public void verify(PublicKey authority, String provider) {
        // Nobody signed it.
    }

    @Override
    public boolean hasUnsupportedCriticalExtension() {
        return false;
    }

    @Override
    public Set<String> getCriticalExtensionOIDs() {
        return Set.of();
    }

    @Override
    public Set<String> getNonCriticalExtensionOIDs() {
        return Set.of();
    }

    @Override
    public byte[] getExtensionValue(String oid) {
        return new byte[0];
    }

    @Override
    public String toString() {
        return getSubjectX500Principal().getName();
    }
}
