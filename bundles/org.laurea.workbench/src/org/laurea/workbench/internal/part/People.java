package org.laurea.workbench.internal.part;

import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;

/** How a record is named to people: by the name of the person, or by the number of the certificate where it has no name. */
public final class People {

    private static final String NAME = "name";
    private static final String CERTIFICATE = "certificateNumber";

    private People() {}

    /** The index of the field that names a record, or -1. */
    public static int field(StoredType type) {
        int name = type.indexOf(NAME);
        return name >= 0 ? name : type.indexOf(CERTIFICATE);
    }

    /** The text that names a record, may be empty. */
    public static String name(BatchDocument document, int row) {
        int field = field(document.type());
        return field < 0 ? "" : document.value(row, field);
    }
}
