package org.laurea.hub.internal.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.Messages;

/**
 * The authorities of a folder: certificates in files ending in {@code .cer}, {@code .crt}, {@code .pem} or {@code .p7b}, revocation
 * lists in files ending in {@code .crl}. The folder is looked at again at each question, so that a new list counts at once.
 */
public final class TrustFolder implements Anchors {

    private static final List<String> CERTIFICATES = List.of(".cer", ".crt", ".pem", ".p7b");
    private static final String REVOCATIONS = ".crl";

    private final Path folder;
    private final Seals seals;
    private List<String> seen = List.of();
    private @Nullable TrustAnchors known;

    /** The authorities of a folder. */
    public TrustFolder(Path folder, Seals seals) {
        this.folder = folder;
        this.seals = seals;
    }

    @Override
    public synchronized TrustAnchors now() throws SealException {
        try {
            List<Path> files = files();
            List<String> now = new ArrayList<>();
            for (Path file : files) {
                now.add(file.getFileName() + " " + Files.size(file) + ' ' + Files.getLastModifiedTime(file));
            }
            TrustAnchors anchors = known;
            if (anchors == null || !now.equals(seen)) {
                anchors = read(files);
                known = anchors;
                seen = now;
            }
            return anchors;
        } catch (IOException e) {
            throw new SealException(Fault.UNREACHABLE,
                    Messages.beside(TrustFolder.class).text("trust.unreadable", folder), e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private TrustAnchors read(List<Path> files) throws IOException, SealException {
        List<X509Certificate> authorities = new ArrayList<>();
        List<X509CRL> revocations = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(REVOCATIONS)) {
                revocations.add(seals.revocationList(Files.readAllBytes(file)));
            } else if (CERTIFICATES.stream().anyMatch(name::endsWith)) {
                authorities.addAll(seals.certificates(Files.readAllBytes(file)));
            }
        }
        return new TrustAnchors(authorities, revocations, true);
    }
}
