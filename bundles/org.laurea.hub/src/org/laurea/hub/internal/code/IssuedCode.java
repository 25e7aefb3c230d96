package org.laurea.hub.internal.code;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;

import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;

/**
 * A code that was sent to a leader; the code itself is not kept.
 *
 * @param unit the unit whose leader has it
 * @param leader his account
 * @param salt digested before it
 * @param digest SM3 over salt and code
 * @param until when it ends
 * @param tries how many more wrong ones are borne
 */
record IssuedCode(String unit, String leader, byte[] salt, byte[] digest, Instant until, int tries) {

    static IssuedCode of(String unit, String leader, String digits, byte[] salt, Instant until, int tries,
            Seals seals) {
        return new IssuedCode(unit, leader, salt, digest(digits, salt, seals), until, tries);
    }

    boolean is(String digits, Seals seals) {
        return MessageDigest.isEqual(digest, digest(digits, salt, seals));
    }

    IssuedCode afterWrong() {
        return new IssuedCode(unit, leader, salt, digest, until, tries - 1);
    }

    private static byte[] digest(String digits, byte[] salt, Seals seals) {
        MessageDigest sm3 = seals.digest(Suite.SM);
        sm3.update(salt);
        return sm3.digest(digits.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        HexFormat hex = HexFormat.of();
        Properties all = new Properties();
        all.setProperty("unit", unit);
        all.setProperty("leader", leader);
        all.setProperty("salt", hex.formatHex(salt));
        all.setProperty("digest", hex.formatHex(digest));
        all.setProperty("until", until.toString());
        all.setProperty("tries", String.valueOf(tries));
        StringWriter text = new StringWriter();
        try {
            all.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static IssuedCode read(byte[] bytes) throws IOException {
        HexFormat hex = HexFormat.of();
        Properties all = new Properties();
        all.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        return new IssuedCode(all.getProperty("unit"), all.getProperty("leader"), hex.parseHex(all.getProperty("salt")),
                hex.parseHex(all.getProperty("digest")), Instant.parse(all.getProperty("until")),
                Integer.parseInt(all.getProperty("tries")));
    }
}
