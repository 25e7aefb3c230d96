package org.laurea.tests.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentHead;
import org.laurea.sync.content.ContentLine;
import org.laurea.sync.content.ContentSummary;
import org.laurea.sync.pack.Authorisation;
import org.laurea.sync.pack.PackageFacts;
import org.laurea.sync.pack.PackageMaker;
import org.laurea.sync.pack.Packing;
import org.laurea.sync.pack.SealedPackage;

/** A package in the making; each change gives another. */
record Parcel(Town town, Records records, Person operator, List<Person> leaders, Optional<PackageId> previous,
        Optional<Authorisation> code, String unit) {

    /** A package of the first unit, signed by its operator and its leader. */
    static Parcel of(Town town, Records records) {
        return new Parcel(town, records, town.operator, List.of(town.leader), Optional.empty(), Optional.empty(),
                Town.UNIT);
    }

    Parcel after(PackageId id) {
        return new Parcel(town, records, operator, leaders, Optional.of(id), code, unit);
    }

    Parcel by(Person other) {
        return new Parcel(town, records, other, leaders, previous, code, unit);
    }

    Parcel withoutLeader() {
        return new Parcel(town, records, operator, List.of(), previous, code, unit);
    }

    Parcel withCode(String digits) {
        return new Parcel(town, records, operator, List.of(), previous,
                Optional.of(new Authorisation(town.leader.holder().account(), digits)), unit);
    }

    ContentHead head() {
        return new ContentHead(PackageKind.FILING, "regular", records.structure(), unit, Records.DAY,
                records.rows().size());
    }

    SealedPackage pack() throws Exception {
        return pack(packing -> {});
    }

    /** With a further file. */
    SealedPackage packWith(InputStream thesis) throws Exception {
        return pack(packing -> packing.file("thesis.pdf", thesis));
    }

    /** Puts more into a package. */
    @FunctionalInterface
    private interface More {
        void into(Packing packing) throws IOException;
    }

    private SealedPackage pack(More more) throws Exception {
        Seals seals = Installed.one(Seals.class);
        Path place = town.folder.resolve("parcel-" + UUID.randomUUID());
        try (Packing packing = new PackageMaker(seals, new SecureRandom(), 1).begin(place, Suite.SM)) {
            ContentSummary summary = packing.content(head(), out -> {
                for (List<String> row : records.rows()) {
                    out.write(new ContentLine.Row(row));
                }
            });
            more.into(packing);
            PackageFacts facts = new PackageFacts(operator.holder().account(), code, "ab".repeat(32), Instant.now(),
                    previous, List.of(), "2024.1", "cd".repeat(32), Suite.SM);
            List<SigningKey> keys = new ArrayList<>(List.of(operator.ring().signing(Suite.SM).orElseThrow()));
            leaders.forEach(leader -> keys.add(leader.ring().signing(Suite.SM).orElseThrow()));
            byte[] signed = seals.sign(packing.manifest(facts).bytes(), keys, Instant.now());
            packing.finish(signed, town.hubKeys.encryption(), town.hubKeys.holder().unit());
            return SealedPackage.open(place).label().id().equals(summary.id()) ? SealedPackage.open(place)
                    : null;
        }
    }
}
