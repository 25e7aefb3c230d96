package org.laurea.hub.internal.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.keys.TrustFolder;

/**
 * The authorities of a folder, which is looked at again at each question, so that a new revocation list counts at once. A hub
 * believes no certificate without a current list of its authority.
 */
public final class WatchedTrust implements Anchors {

    private final Path folder;
    private final TrustFolder trust;
    private List<String> seen = List.of();
    private @Nullable TrustAnchors known;

    /**
     * Watches a folder.
     *
     * @param trust reads it
     */
    public WatchedTrust(Path folder, TrustFolder trust) {
        this.folder = folder;
        this.trust = trust;
    }

    @Override
    public synchronized TrustAnchors now() throws SealException {
        try {
            List<String> now = look();
            TrustAnchors anchors = known;
            if (anchors == null || !now.equals(seen)) {
                TrustAnchors read = trust.anchors();
                anchors = new TrustAnchors(read.authorities(), read.revocations(), true);
                known = anchors;
                seen = now;
            }
            return anchors;
        } catch (InputException e) {
            throw new SealException(Fault.UNREACHABLE, e.text(), e);
        } catch (IOException e) {
            throw new SealException(Fault.UNREACHABLE,
                    Messages.beside(WatchedTrust.class).text("trust.unreadable", folder), e);
        }
    }

    private List<String> look() throws IOException {
        List<String> seenNow = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                seenNow.add(file.getFileName() + " " + Files.size(file) + ' ' + Files.getLastModifiedTime(file));
            }
        }
        return seenNow;
    }
}
