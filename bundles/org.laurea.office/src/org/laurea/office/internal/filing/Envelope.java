package org.laurea.office.internal.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.store.StoreException;
import org.laurea.office.filing.BatchContent;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.PackingOrder;
import org.laurea.sync.PackageId;
import org.laurea.sync.pack.Authorisation;
import org.laurea.sync.pack.Manifest;
import org.laurea.sync.pack.PackageFacts;
import org.laurea.sync.pack.PackageMaker;
import org.laurea.sync.pack.Packing;
import org.laurea.validation.RuleBook;

/**
 * Packs, signs and seals.
 *
 * @param maker makes the package
 * @param seals signs
 * @param rules what records are checked with
 * @param clock the time
 */
record Envelope(PackageMaker maker, Seals seals, RulesInUse rules, InstantSource clock) {

    /** Packs a content into a folder that is not there yet. */
    PackageId pack(BatchContent content, PackingOrder order, Path place)
            throws IOException, StoreException, SealException, FilingException {
        Holder operator = seals.holder(order.operator().certificate());
        Instant now = clock.instant();
        try (Packing packing = maker.begin(place, order.suite())) {
            packing.<StoreException>content(content.head(), content::writeTo);
            RuleBook book = rules.of(content.batch().type());
            Manifest manifest = packing
                    .manifest(new PackageFacts(operator.account(), code(order), rules.codes().sha256(), now,
                            order.previous(), order.registers(), book.version(), book.sha256(), order.suite()));
            byte[] signed = seals.sign(manifest.bytes(), signers(order), now);
            packing.finish(signed, order.hub(), seals.holder(order.hub()).unit());
            return manifest.id();
        }
    }

    private static Optional<Authorisation> code(PackingOrder order) {
        return order.approval() instanceof Approval.Code code ? Optional.of(code.authorisation()) : Optional.empty();
    }

    private static List<SigningKey> signers(PackingOrder order) {
        List<SigningKey> signers = new ArrayList<>(List.of(order.operator()));
        if (order.approval() instanceof Approval.Signed signed) {
            signers.add(signed.leader());
        }
        return signers;
    }
}
