package org.laurea.core.seal;

import java.util.Locale;

/** Algorithms that belong together: a message is signed, digested and sealed in one suite. */
public enum Suite {
    /** SM2 (GB/T 32918), SM3 (GB/T 32905), SM4 (GB/T 32907); messages of GB/T 35275-2017. */
    SM,
    /** ECDSA on P-256 or RSA, SHA-256, AES-256; messages of RFC 5652. */
    INTERNATIONAL;

    /** The name in manifests and receipts: {@code sm}, {@code international}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The suite by its name.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Suite of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
