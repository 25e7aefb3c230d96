package org.laurea.trust.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyProvider;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Suite;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.algorithm.PrivateKeys;
import org.laurea.trust.internal.fault.Faults;
import org.laurea.trust.internal.key.Installation;
import org.laurea.trust.internal.key.KeyFile;
import org.laurea.trust.internal.key.KeyFileWriter;
import org.laurea.trust.internal.key.KeyRequests;
import org.laurea.trust.internal.key.KeyRequests.Requested;
import org.laurea.trust.internal.key.OpenKeys;
import org.laurea.trust.internal.key.StoredKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keys in a PKCS #12 file. */
@Component
public final class Pkcs12Keys implements KeyProvider {

    /** Half a second of one processor for each guess at a passphrase. */
    private static final int ROUNDS = 200_000;

    private final Crypto crypto;
    private final KeyFileWriter writer;

    /** Keys in files, as strongly locked as is bearable. */
    @Activate
    public Pkcs12Keys(@Reference Crypto crypto) {
        this(crypto, ROUNDS);
    }

    Pkcs12Keys(Crypto crypto, int rounds) {
        this.crypto = crypto;
        this.writer = new KeyFileWriter(crypto, rounds);
    }

    @Override
    public String kind() {
        return "pkcs12";
    }

    @Override
    public Set<KeyPurpose> makes() {
        Set<KeyPurpose> purposes = new HashSet<>();
        for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
            Set<CertificateUse> uses = algorithm.suite() == Suite.SM
                    ? EnumSet.of(CertificateUse.SIGNATURE, CertificateUse.ENCRYPTION)
                    : EnumSet.complementOf(EnumSet.of(CertificateUse.TIME_STAMP));
            uses.forEach(use -> purposes.add(new KeyPurpose(algorithm, use)));
        }
        return purposes;
    }

    @Override
    public KeyRing open(KeyPlace place, char[] pin) throws SealException {
        return new OpenKeys(place, new PrivateKeys(crypto.provider()), file(place).read(pin), () -> {
            // The file holds nothing open.
        });
    }

    @Override
    public List<CertificateRequest> request(KeyPlace place, char[] pin, Holder holder, Collection<KeyPurpose> purposes)
            throws SealException {
        if (!makes().containsAll(purposes)) {
            throw Faults.of(Fault.ALGORITHM, "algorithm.place");
        }
        KeyFile file = file(place);
        List<StoredKey> keys = new ArrayList<>(file.exists() ? file.read(pin) : List.of());
        List<CertificateRequest> requests = new ArrayList<>();
        KeyRequests maker = new KeyRequests(crypto, crypto.provider());
        for (KeyPurpose purpose : purposes) {
            Requested requested = maker.request(purpose, holder);
            keys.add(requested.key());
            requests.add(requested.request());
        }
        file.write(keys, pin);
        return requests;
    }

    @Override
    public int install(KeyPlace place, char[] pin, Collection<X509Certificate> certificates) throws SealException {
        KeyFile file = file(place);
        List<StoredKey> keys = new ArrayList<>(file.read(pin));
        List<StoredKey> installed = new Installation(crypto, certificates).of(keys, true);
        keys.removeIf(key -> installed.stream().anyMatch(other -> other.id().equals(key.id())));
        keys.addAll(installed);
        file.write(keys, pin);
        return installed.size();
    }

    private KeyFile file(KeyPlace place) throws SealException {
        try {
            return new KeyFile(crypto, writer, Path.of(place.location()));
        } catch (InvalidPathException e) {
            throw Faults.caused(e, Fault.UNREACHABLE, "unreachable.absent", place.location());
        }
    }
}
