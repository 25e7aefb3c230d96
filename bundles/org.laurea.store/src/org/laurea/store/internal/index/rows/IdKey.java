package org.laurea.store.internal.index.rows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns ID numbers into what finds them again and does not tell them: 128 bits of an HMAC-SHA-256. Used by one thread. */
public final class IdKey {

    private static final int BYTES = 16;

    private final Mac mac;

    /** With the secret of an index, hexadecimal digits. */
    public IdKey(String secret) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), mac.getAlgorithm()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of an ID number, whatever the case of its letters; empty for none. */
    public String of(String idNumber) {
        String text = idNumber.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return "";
        }
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }
}
