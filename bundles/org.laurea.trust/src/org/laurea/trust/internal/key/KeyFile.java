package org.laurea.trust.internal.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.pkcs.PKCSException;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.fault.Faults;

/** A file of keys in PKCS #12 (RFC 7292). */
public final class KeyFile {

    private static final long LARGEST = 4 << 20;

    private final Crypto crypto;
    private final KeyFileWriter writer;
    private final Path path;

    /** The file at a path, there or not yet. */
    public KeyFile(Crypto crypto, KeyFileWriter writer, Path path) {
        this.crypto = crypto;
        this.writer = writer;
        this.path = path;
    }

    /** Whether it is there. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** Every key in it. */
    public List<StoredKey> read(char[] pin) throws SealException {
        byte[] bytes = bytes();
        try {
            Pfx.getInstance(bytes);
        } catch (RuntimeException e) {
            throw Faults.caused(e, Fault.MALFORMED, "malformed.file", path.getFileName());
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", crypto.provider());
            store.load(new ByteArrayInputStream(bytes), pin);
            List<StoredKey> keys = new ArrayList<>();
            for (String id : Collections.list(store.aliases())) {
                if (store.isKeyEntry(id) && store.getKey(id, pin) instanceof PrivateKey key) {
                    keys.add(new StoredKey(id, key, chain(store.getCertificateChain(id))));
                }
            }
            return keys;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw Faults.caused(e, Fault.PIN, "pin.file", path.getFileName());
        }
    }

    /** Replaces what is in it, all or nothing. */
    public void write(List<StoredKey> keys, char[] pin) throws SealException {
        try {
            byte[] bytes = writer.encoded(keys, pin);
            Path absolute = path.toAbsolutePath();
            Files.createDirectories(absolute.getParent());
            Path fresh = Files.createTempFile(absolute.getParent(), ".keys", ".p12");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(true);
            }
            Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | PKCSException | CertificateEncodingException e) {
            throw Faults.caused(e, Fault.UNREACHABLE, "unreachable.file", path.getFileName());
        }
    }

    private byte[] bytes() throws SealException {
        try {
            if (Files.size(path) > LARGEST) {
                throw Faults.of(Fault.MALFORMED, "malformed.file", path.getFileName());
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw Faults.caused(e, Fault.UNREACHABLE, "unreachable.absent", path.getFileName());
        } catch (IOException e) {
            throw Faults.caused(e, Fault.UNREACHABLE, "unreachable.file", path.getFileName());
        }
    }

    private List<X509Certificate> chain(Certificate[] certificates) throws SealException {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate certificate : certificates) {
            chain.add(crypto.own((X509Certificate) certificate));
        }
        return chain;
    }
}
