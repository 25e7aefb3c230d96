package org.laurea.sync.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine.Row;
import org.laurea.sync.content.ContentSummary;
import org.laurea.testkit.seal.PlainAccount;
import org.laurea.testkit.seal.PlainSeals;

/** Makes packages for tests. */
public final class Packages {

    /** The stand-in of the services. */
    public static final Seals SEALS = new PlainSeals();
    /** Who sends. */
    public static final PlainAccount OPERATOR = new PlainAccount(new Holder("10001", Holder.Role.OPERATOR, "li"),
            Suite.SM);
    /** Who authorises. */
    public static final PlainAccount LEADER = new PlainAccount(new Holder("10001", Holder.Role.LEADER, "zhao"),
            Suite.SM);
    /** Who receives. */
    public static final PlainAccount HUB = new PlainAccount(new Holder("110000", Holder.Role.HUB, "hub"), Suite.SM);
    /** Everybody believes everybody. */
    public static final TrustAnchors ANCHORS = PlainAccount.anchors(OPERATOR, LEADER, HUB);
    /** When everything happens. */
    public static final Instant MOMENT = Instant.parse("2025-07-01T08:00:00Z");

    private Packages() {}

    /** The head of a filing. */
    public static ContentHead head(long records) {
        return new ContentHead(PackageKind.FILING, "regular", "2024", "10001", "20250625", records);
    }

    /** Facts without much to say. */
    public static PackageFacts facts() {
        return new PackageFacts("li", Optional.of(new Authorisation("zhao", "2718-2818")), "ab".repeat(32), MOMENT,
                Optional.empty(), List.of(), "2025.1", "cd".repeat(32), Suite.SM);
    }

    /** Writes numbered records. */
    public static ContentBody<IOException> records(long count) {
        return writer -> {
            for (long i = 1; i <= count; i++) {
                writer.write(new Row(List.of("name " + i, "", "10001" + i)));
            }
        };
    }

    /** Makes a package of numbered records, and of a further file if {@code attachment} is not empty. */
    public static ContentSummary make(Path place, long records, byte[] attachment) throws IOException, SealException {
        PackageMaker maker = new PackageMaker(SEALS, new SecureRandom(), 3);
        try (Packing packing = maker.begin(place, Suite.SM)) {
            ContentSummary summary = packing.content(head(records), records(records));
            if (attachment.length > 0) {
                packing.file("thesis.pdf", new ByteArrayInputStream(attachment));
            }
            byte[] signed = SEALS.sign(packing.manifest(facts()).bytes(), List.of(OPERATOR, LEADER), MOMENT);
            packing.finish(signed, HUB.certificate(), "110000");
            return summary;
        }
    }

    /** Opens the manifest of a package as its hub does. */
    public static OpenedPackage open(SealedPackage pack) throws IOException, SealException {
        return new PackageOpener(SEALS).open(pack.manifest(), HUB, ANCHORS, MOMENT);
    }
}
