package org.laurea.trust.internal.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.X509KeyManager;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.DecryptionKey;
import org.laurea.core.seal.HeldKey;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.algorithm.PrivateKeys;

/** The keys of a place, open. */
public final class OpenKeys implements KeyRing {

    private final KeyPlace place;
    private final Runnable leaving;
    private final List<HeldKey> held = new ArrayList<>();
    private final List<KeyHandle> handles = new ArrayList<>();
    private final TransportKeys transport;

    /**
     * Opens keys.
     *
     * @param keys what works with them
     * @param leaving what the place does when they are closed
     */
    public OpenKeys(KeyPlace place, PrivateKeys keys, List<StoredKey> stored, Runnable leaving) throws SealException {
        this.place = place;
        this.leaving = leaving;
        for (StoredKey each : stored) {
            held.add(each.held());
            if (!each.isPending()) {
                handles.add(new KeyHandle(keys, each));
            }
        }
        handles.sort(Comparator.comparing((KeyHandle handle) -> handle.certificate().getNotAfter()).reversed());
        this.transport = new TransportKeys(handles);
    }

    @Override
    public KeyPlace place() {
        return place;
    }

    @Override
    public List<HeldKey> keys() {
        return List.copyOf(held);
    }

    @Override
    public Optional<SigningKey> signing(Suite suite) {
        return handles.stream()
                .filter(handle -> handle.purpose().use() == CertificateUse.SIGNATURE)
                .filter(handle -> handle.purpose().algorithm().suite() == suite)
                .map(SigningKey.class::cast)
                .findFirst();
    }

    @Override
    public List<DecryptionKey> decryption() {
        return handles.stream()
                .filter(handle -> handle.purpose().use() == CertificateUse.ENCRYPTION)
                .map(DecryptionKey.class::cast)
                .toList();
    }

    @Override
    public X509KeyManager transport() {
        return transport;
    }

    @Override
    public void close() {
        handles.forEach(KeyHandle::close);
        transport.close();
        leaving.run();
    }
}
