package org.laurea.office.internal.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyProvider;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.keys.KeyCabinet;
import org.laurea.office.keys.TrustFolder;

/**
 * The keys of a data folder: where they lie stands in {@code keys/place}, one line for the kind and one for the location.
 *
 * @param folder the data folder
 * @param providers the drivers
 * @param trust whom the office believes
 */
record FolderCabinet(Path folder, List<KeyProvider> providers, TrustFolder trust) implements KeyCabinet {

    private static final String FILE = "pkcs12";

    @Override
    public List<String> kinds() {
        return providers.stream().map(KeyProvider::kind).sorted().toList();
    }

    @Override
    public KeyPlace place() {
        try {
            List<String> lines = Files.isRegularFile(chosen()) ? Files.readAllLines(chosen()) : List.of();
            return lines.size() == 2 ? new KeyPlace(lines.get(0), lines.get(1)) : ordinary();
        } catch (IOException e) {
            return ordinary();
        }
    }

    private KeyPlace ordinary() {
        return new KeyPlace(FILE, keys().resolve("keys.p12").toAbsolutePath().toString());
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private Path chosen() {
        return keys().resolve("place");
    }

    @Override
    public void choose(KeyPlace place) throws InputException {
        provider(place.kind());
        WholeFile.write(chosen(), (place.kind() + '\n' + place.location() + '\n').getBytes(
                StandardCharsets.UTF_8));
    }

    @Override
    public KeyRing open(char[] pin) throws SealException, InputException {
        return open(place(), pin);
    }

    @Override
    public KeyRing open(KeyPlace other, char[] pin) throws SealException, InputException {
        return provider(other.kind()).open(other, pin);
    }

    @Override
    public List<KeyPurpose> needed(Suite suite) {
        KeyAlgorithm algorithm = suite == Suite.SM ? KeyAlgorithm.SM2 : KeyAlgorithm.P256;
        return List.of(new KeyPurpose(algorithm, CertificateUse.SIGNATURE),
                new KeyPurpose(algorithm, CertificateUse.ENCRYPTION),
                new KeyPurpose(KeyAlgorithm.P256, CertificateUse.TLS_CLIENT));
    }

    @Override
    public List<CertificateRequest> request(char[] pin, Holder holder, Collection<KeyPurpose> purposes)
            throws SealException, InputException {
        KeyProvider provider = provider(place().kind());
        for (KeyPurpose purpose : purposes) {
            if (!provider.makes().contains(purpose)) {
                throw new InputException(Messages.beside(FolderCabinet.class).text("keys.cannot", place().kind(),
                        purpose.algorithm().name()));
            }
        }
        return provider.request(place(), pin, holder, purposes);
    }

    @Override
    public int install(char[] pin, Collection<X509Certificate> certificates) throws SealException, InputException {
        return provider(place().kind()).install(place(), pin, certificates);
    }

    private KeyProvider provider(String kind) throws InputException {
        return providers.stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow(
                () -> new InputException(Messages.beside(FolderCabinet.class).text("keys.kind", kind, kinds())));
    }
}
