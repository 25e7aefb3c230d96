package org.laurea.sync.pack;

import java.util.regex.Pattern;

import org.laurea.sync.PackageId;

/** The names of the files of a package, in a folder and in a ZIP file. */
public final class PackageNames {

    /** The label. */
    public static final String LABEL = "laurea-package.json";
    /** The sealed manifest. */
    public static final String MANIFEST = "manifest.p7m";
    /** The folder of the pieces; each has its hash as its name. */
    public static final String CHUNKS = "chunks";
    /** The signed answer of the hub. */
    public static final String RECEIPT = "receipt.p7s";
    /** The folder for the answers to several packages, beside them. */
    public static final String RECEIPTS = "receipts";

    static final Pattern CHUNK = Pattern.compile("[0-9a-f]{64}");

    private PackageNames() {}

    /** The name of the answer to a package in {@link #RECEIPTS}. */
    public static String receiptOf(PackageId id) {
        return id.hex() + ".p7s";
    }
}
