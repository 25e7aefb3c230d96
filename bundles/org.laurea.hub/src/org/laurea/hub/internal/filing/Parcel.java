package org.laurea.hub.internal.filing;

import org.laurea.core.seal.Holder;
import org.laurea.sync.PackageId;
import org.laurea.sync.pack.Manifest;
import org.laurea.sync.pack.OpenedPackage;

/**
 * A package whose manifest was opened and that came from whom it says.
 *
 * @param opened the manifest and its signatures
 * @param sealed the manifest as it came
 * @param operator who signed it
 */
record Parcel(OpenedPackage opened, byte[] sealed, Holder operator) {

    Manifest manifest() {
        return opened.manifest();
    }

    PackageId id() {
        return manifest().id();
    }

    String unit() {
        return manifest().unit();
    }
}
