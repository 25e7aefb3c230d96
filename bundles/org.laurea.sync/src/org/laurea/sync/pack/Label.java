package org.laurea.sync.pack;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.PackageId;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Patterns;

/**
 * What can be read of a package from outside, laurea-package/1: nothing about persons.
 *
 * @param id the id
 * @param hub the code of the hub it is sealed to
 */
public record Label(PackageId id, String hub) {

    private static final Form FORM = new Form(Part.LABEL, "laurea-package/1", PackageLimits.LABEL);

    /** JSON by RFC 8785. */
    public byte[] bytes() {
        return FORM.bytes(FORM.begin().with("id", id.hex()).with("hub", hub));
    }

    /** Reads a label. */
    public static Label read(byte[] bytes) throws FormatException {
        return FORM.readCanonical(bytes, members -> new Label(new PackageId(members.text("id", Patterns.HASH)),
                members.text("hub", Patterns.UNIT)));
    }
}
