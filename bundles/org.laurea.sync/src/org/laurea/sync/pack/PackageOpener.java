package org.laurea.sync.pack;

import java.time.Instant;

import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SignedContent;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** Opens sealed manifests. Any number of threads. */
public final class PackageOpener {

    private final Seals seals;

    /** An opener with the services for it. */
    public PackageOpener(Seals seals) {
        this.seals = seals;
    }

    /**
     * Opens a manifest and verifies its signatures.
     *
     * @param sealed the sealed manifest
     * @param ring the keys it is sealed to one of
     * @param anchors whom the recipient believes
     * @param moment when certificates must be valid
     * @throws FormatException the manifest is not one, too large, or says another suite than it is signed in
     * @throws SealException it cannot be opened, or its signatures do not hold
     */
    public OpenedPackage open(byte[] sealed, KeyRing ring, TrustAnchors anchors, Instant moment)
            throws FormatException, SealException {
        if (sealed.length > PackageLimits.MANIFEST) {
            throw new FormatException(Fault.LIMIT, Part.MANIFEST, String.valueOf(sealed.length));
        }
        SignedContent signed = seals.verify(seals.open(sealed, ring), anchors, moment);
        Manifest manifest = Manifest.read(signed.content());
        if (manifest.facts().suite() != signed.suite()) {
            throw new FormatException(Fault.MISMATCH, Part.MANIFEST, "suite");
        }
        return new OpenedPackage(manifest, signed);
    }
}
