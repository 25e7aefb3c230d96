package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.ChangeSet;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.Entry;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.hub.internal.chunk.ChunkFolder;
import org.laurea.hub.internal.code.CodeDesk;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.filing.ParcelContent.Survey;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.hub.internal.ledger.HubReasons;
import org.laurea.hub.internal.trust.Anchors;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.PackageId;
import org.laurea.sync.pack.PackedFile;
import org.laurea.sync.receipt.FiledBatch;
import org.laurea.sync.receipt.HubFinding;
import org.laurea.sync.receipt.Refusal;

/**
 * Files packages: opened, from whom they say, the next of their unit, authorised, whole, without errors by the hub's own rules, and
 * then all at once or not at all. Packages of one unit come one after the other, in whichever process of the hub.
 */
public final class Filer {

    private final RecordStore store;
    private final HubLedger ledger;
    private final HubKeys keys;
    private final Seals seals;
    private final InstantSource clock;
    private final ChunkFolder chunks;
    private final CodeDesk codes;
    private final Locks locks;
    private final Assessors assessors;
    private final ParcelOpener opener;
    private final LeaderConsent consent;
    private final ReceiptBook receipts;
    private final boolean forwards;

    /**
     * A filer with what it works with.
     *
     * @param forwards whether there is a hub above that is to get what is filed; its pieces are kept until then
     */
    public Filer(RecordStore store, HubLedger ledger, HubKeys keys, Seals seals, Anchors anchors, InstantSource clock,
            ChunkFolder chunks, CodeDesk codes, Locks locks, Assessors assessors, ReceiptBook receipts,
            boolean forwards) {
        this.store = store;
        this.ledger = ledger;
        this.keys = keys;
        this.seals = seals;
        this.clock = clock;
        this.chunks = chunks;
        this.codes = codes;
        this.locks = locks;
        this.assessors = assessors;
        this.opener = new ParcelOpener(seals, keys, anchors, clock);
        this.consent = new LeaderConsent(codes);
        this.receipts = receipts;
        this.forwards = forwards;
    }

    /** What a hub answers to a package. */
    public sealed interface Answer {

        /** The answer, signed by the hub. */
        byte[] signed();

        /** It is filed now. */
        record Filed(byte[] signed, long records) implements Answer {}

        /** It was filed before. */
        record Known(byte[] signed) implements Answer {}

        /** It is refused; nothing of it is kept. */
        record Refused(byte[] signed, int findings) implements Answer {}
    }

    /** The receipt of a package of the caller's unit; hubs are given any. */
    public Optional<byte[]> receipt(PackageId id, Holder caller) throws Problem, StoreException {
        Optional<String> unit = receipts.unit(id);
        boolean isForCaller = unit.isPresent() && (unit.get().equals(caller.unit()) || keys.carries(caller));
        if (!isForCaller) {
            return Optional.empty();
        }
        try {
            return receipts.receipt(id, Suite.SM);
        } catch (SealException e) {
            throw Problem.told(ProblemKind.INTERNAL, e.text());
        }
    }

    /** Which pieces of a package have not arrived. */
    public List<String> missing(PackageId id, Holder caller, byte[] sealed) throws Problem, StoreException {
        Parcel parcel = opener.open(id, caller, sealed);
        return ledger.entry(id).isPresent() ? List.of() : new ParcelContent(parcel, chunks, seals).missing();
    }

    /**
     * Files a package.
     *
     * @throws Problem if it is not one that could be filed or refused
     */
    public Answer file(PackageId id, Holder caller, byte[] sealed) throws Problem, IOException, StoreException {
        String whose = keys.carries(caller) ? opener.open(id, caller, sealed).unit() : caller.unit();
        try (Locks.Held unit = locks.hold(whose)) {
            Optional<byte[]> known = receipt(id, caller);
            if (known.isPresent()) {
                return new Answer.Known(known.get());
            }
            Parcel parcel = opener.open(id, caller, sealed);
            requireNext(parcel, caller);
            consent.require(parcel, caller);
            return file(parcel, caller);
        } catch (SealException e) {
            throw Problem.told(ProblemKind.INTERNAL, e.text());
        }
    }

    /** What a hub below hands on of a unit may begin anywhere, and goes on without gaps. */
    private void requireNext(Parcel parcel, Holder caller) throws Problem, StoreException {
        Optional<PackageId> newest = ledger.newest(parcel.unit());
        boolean isBeginning = newest.isEmpty() && caller.role() == Role.HUB;
        if (!isBeginning && !newest.equals(parcel.manifest().facts().previous())) {
            Problem problem = Problem.of(ProblemKind.WRONG_PREVIOUS);
            newest.ifPresent(expected -> problem.with("expected", expected.hex()));
            throw problem;
        }
    }

    private Answer file(Parcel parcel, Holder caller) throws Problem, IOException, StoreException, SealException {
        Assessor assessor = assessors.of(parcel.manifest().kind());
        ParcelContent content = new ParcelContent(parcel, chunks, seals);
        Survey survey = content.survey();
        Suite suite = parcel.manifest().facts().suite();
        Entry entry;
        Outcome outcome;
        try (Locks.Held records = assessor.hold()) {
            Instant now = clock.instant();
            Assessment assessment = assessor.assess(parcel, content, survey, caller, now);
            if (!(assessment instanceof Assessment.Fit fit)) {
                List<HubFinding> findings = ((Assessment.Unfit) assessment).findings();
                Refusal refusal = new Refusal(keys.code(), parcel.id(), parcel.manifest().kind(),
                        FiledBatch.of(survey.head()), now, findings);
                return new Answer.Refused(keys.sign(refusal.bytes(), suite, now), findings.size());
            }
            outcome = fit.outcome();
            entry = apply(parcel, fit, now);
        }
        byte[] receipt = receipts.sign(parcel.id(), survey.summary(), entry, outcome, suite);
        codes.use(parcel.id());
        for (PackedFile file : parcel.manifest().files()) {
            if (file.name().equals(PackedFile.CONTENT) && !forwards) {
                chunks.drop(file.chunks());
            } else {
                chunks.keep(file.chunks());
            }
        }
        return new Answer.Filed(receipt, survey.head().records());
    }

    private Entry apply(Parcel parcel, Assessment.Fit fit, Instant now) throws StoreException {
        try {
            return store.apply(new ChangeSet(parcel.id().changeSet(), now, parcel.operator().account(),
                    HubReasons.filed(parcel.id(), parcel.manifest().kind(), parcel.unit(), forwards, fit.bearing()),
                    fit.changes()));
        } catch (ConflictException e) {
            throw new IllegalStateException("the batch of " + parcel.id() + " is there without its entry", e);
        }
    }

    /** Signs the receipts that a process owed when it ended. */
    public void mend() throws StoreException {
        for (PackageId id : ledger.withoutReceipt()) {
            try {
                receipts.receipt(id, Suite.SM);
            } catch (SealException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
