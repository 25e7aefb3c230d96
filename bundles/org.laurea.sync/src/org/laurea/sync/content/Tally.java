package org.laurea.sync.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.sync.PackageId;
import org.laurea.sync.ledger.RootBuilder;
import org.laurea.sync.ledger.TreeHasher;

/** Adds up the lines of a content to its summary. */
final class Tally {

    private static final byte[] LINE_END = "\n".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest sm3;
    private final MessageDigest sha256;
    private final TreeHasher hasher;
    private final RootBuilder root;
    private long size;

    Tally(Seals seals) {
        sm3 = seals.digest(Suite.SM);
        sha256 = sha256();
        hasher = new TreeHasher(() -> seals.digest(Suite.SM));
        root = new RootBuilder(hasher);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(byte[] line, boolean isRecord) {
        for (byte[] part : new byte[][] {line, LINE_END}) {
            sm3.update(part);
            sha256.update(part);
            size += part.length;
        }
        if (isRecord) {
            root.add(hasher.leaf(line));
        }
    }

    ContentSummary summary(ContentHead head) {
        HexFormat hex = HexFormat.of();
        return new ContentSummary(head, PackageId.of(sm3.digest()), hex.formatHex(sha256.digest()), size,
                hex.formatHex(root.root()));
    }
}
