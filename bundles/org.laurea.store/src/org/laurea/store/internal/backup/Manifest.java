package org.laurea.store.internal.backup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

import org.laurea.core.store.Backup;

/**
 * What a backup says of itself, in the open: no personal data.
 *
 * @param when the time of the last entry
 * @param hash the head of the hash chain
 * @param replayed what the journal made when it was restored
 */
record Manifest(Instant when, String hash, Replayed replayed) {

    /** The name of the manifest in a backup. */
    static final String NAME = "manifest.properties";

    private static final String FORMAT = "1";

    /** The lines of the manifest. */
    byte[] bytes() {
        String text = "format=" + FORMAT + "\nwhen=" + when + "\nentries=" + replayed.entries() + "\nrecords="
                + replayed.records() + "\ndigest=" + replayed.digest() + "\nhash=" + hash + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The manifest in lines.
     *
     * @throws IOException if they are none that this version knows
     */
    static Manifest of(byte[] bytes) throws IOException {
        Properties said = new Properties();
        try {
            said.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            if (!FORMAT.equals(said.getProperty("format"))) {
                throw new IOException("format");
            }
            return new Manifest(Instant.parse(said.getProperty("when", "")), said.getProperty("hash", ""),
                    new Replayed(Long.parseLong(said.getProperty("entries", "")),
                            Long.parseLong(said.getProperty("records", "")), said.getProperty("digest", "")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("manifest", e);
        }
    }

    /** The backup that lies at {@code file}. */
    Backup backup(Path file) {
        return new Backup(file, when, replayed.entries(), replayed.records(), hash);
    }
}
