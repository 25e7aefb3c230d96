package org.laurea.office.internal.keys;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.keys.Der;
import org.laurea.office.keys.TrustFolder;

/**
 * Whom an office believes, in files: {@code *.cer}, {@code *.crt}, {@code *.pem} and {@code *.p7b} are authorities, {@code *.crl} revocation lists;
 * {@code hub.pem} has the certificates of the hub.
 *
 * @param folder the folder
 * @param seals reads them
 */
record FolderTrust(Path folder, Seals seals) implements TrustFolder {

    private static final long LONGEST = 1 << 24;
    private static final String HUB = "hub.pem";
    private static final String ADDRESS = "hub.address";

    @Override
    public TrustAnchors anchors() throws SealException, InputException {
        List<X509Certificate> authorities = new ArrayList<>();
        for (Path file : files("cer", "crt", "pem", "p7b")) {
            seals.certificates(read(file)).stream().filter(FolderTrust::isAuthority).forEach(authorities::add);
        }
        List<X509CRL> lists = lists();
        return new TrustAnchors(authorities, lists, !lists.isEmpty());
    }

    private List<X509CRL> lists() throws SealException, InputException {
        Map<X500Principal, X509CRL> newest = new HashMap<>();
        for (Path file : files("crl")) {
            X509CRL list = seals.revocationList(read(file));
            newest.merge(list.getIssuerX500Principal(), list,
                    (one, other) -> one.getThisUpdate().before(other.getThisUpdate()) ? other : one);
        }
        return List.copyOf(newest.values());
    }

    private static boolean isAuthority(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    @Override
    public int add(byte[] encoded) throws SealException, InputException {
        List<X509Certificate> certificates;
        try {
            certificates = seals.certificates(encoded);
        } catch (SealException notCertificates) {
            return keep(Der.of(seals.revocationList(encoded)), ".crl");
        }
        int added = 0;
        for (X509Certificate certificate : certificates) {
            added += isAuthority(certificate) ? keep(Der.of(certificate), ".cer") : 0;
        }
        return added;
    }

    private int keep(byte[] der, String ending) throws InputException {
        Path file = folder.resolve(
                HexFormat.of().formatHex(seals.digest(Suite.INTERNATIONAL).digest(der), 0, 10) + ending);
        if (Files.exists(file)) {
            return 0;
        }
        WholeFile.write(file, der);
        return 1;
    }

    @Override
    public List<X509Certificate> hub() throws SealException, InputException {
        Path file = folder.resolve(HUB);
        return Files.isRegularFile(file) ? seals.certificates(read(file)) : List.of();
    }

    @Override
    public Optional<URI> address() throws InputException {
        Path file = folder.resolve(ADDRESS);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(new String(read(file), StandardCharsets.US_ASCII).strip()));
        } catch (URISyntaxException e) {
            throw new InputException(Messages.beside(FolderTrust.class).text("file.unreadable", file), e);
        }
    }

    @Override
    public void choose(URI address) throws InputException {
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new InputException(Messages.beside(FolderTrust.class).text("address.invalid", address));
        }
        WholeFile.write(folder.resolve(ADDRESS), (address + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void keepHub(List<X509Certificate> certificates) throws SealException, InputException {
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            pem.append(Der.pem("CERTIFICATE", Der.of(certificate)));
        }
        WholeFile.write(folder.resolve(HUB), pem.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private List<Path> files(String... endings) throws InputException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.getFileName().toString().equals(HUB))
                    .filter(file -> List.of(endings).stream()
                            .anyMatch(ending -> file.toString().toLowerCase(Locale.ROOT).endsWith('.' + ending)))
                    .sorted(Comparator.comparing(Path::getFileName)).toList();
        } catch (IOException e) {
            throw new InputException(Messages.beside(FolderTrust.class).text("file.unreadable", folder), e);
        }
    }

    private static byte[] read(Path file) throws InputException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new InputException(Messages.beside(FolderTrust.class).text("file.long", file));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(Messages.beside(FolderTrust.class).text("file.unreadable", file), e);
        }
    }
}
