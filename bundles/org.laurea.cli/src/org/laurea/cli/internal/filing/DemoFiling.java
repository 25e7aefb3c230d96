package org.laurea.cli.internal.filing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.store.OpenStore;
import org.laurea.core.hub.HubSettings;
import org.laurea.core.hub.LeaderCode;
import org.laurea.core.hub.RunningHub;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.Batch;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.office.DeskSettings;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.office.filing.HubLine;
import org.laurea.office.intake.Intake;
import org.laurea.office.intake.IntakePlace;
import org.laurea.office.intake.IntakeProgress;
import org.laurea.office.intake.IntakeTarget;
import org.laurea.office.keys.KeyCabinet;
import org.laurea.office.keys.PracticeOffices;
import org.laurea.sync.FormatException;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.LedgerReport;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.pack.Authorisation;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;

/** The second half of the demonstration: a hub in this process, batches filed with it, receipts verified, a forgery caught. */
public final class DemoFiling {

    private static final int RECORDS = 5_000;
    private static final List<String> CATEGORIES = List.of("regular", "minor", "continuing");
    private static final String UNIT = "10001";

    private final Path folder;
    private final Session session;
    private final Teller teller;
    private final Sampler sampler;
    private final FilingServices services;
    private final BlockingQueue<LeaderCode> codes = new LinkedBlockingQueue<>();

    /** Tells a step: the file it made, and the message with its arguments. */
    @FunctionalInterface
    public interface Teller {
        void tell(String file, String key, Object... arguments);
    }

    /** Writes a table of made-up records without mistakes. */
    @FunctionalInterface
    public interface Sampler {
        void write(DegreeCategory category, SampleOrder order, Path file, Session session)
                throws InputException, IOException;
    }

    /** A demonstration that leaves its files in a folder. */
    public DemoFiling(Path folder, Session session, Teller teller, Sampler sampler) throws InputException {
        this.folder = folder;
        this.session = session;
        this.teller = teller;
        this.sampler = sampler;
        this.services = session.services().filing();
    }

    /** Runs it, and tells whether everything came out as it should. */
    public boolean run() throws InputException, IOException {
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        char[] pin = HexFormat.of().formatHex(random).toCharArray();
        try (PracticeAuthority authority = services.practice().open(fresh("authority"), pin)) {
            PracticeOffices offices = new PracticeOffices(authority, services.cabinets());
            KeyCabinet hubKeys = offices.hub(fresh("hub"), new Holder("11000", Role.HUB, "localhost"), pin);
            KeyCabinet keys = offices.office(fresh("office"), new Holder(UNIT, Role.OPERATOR, "wang"), pin);
            teller.tell("hub/", "demo.hub.keys");
            HubSettings settings = new HubSettings(folder.resolve("hub"), "127.0.0.1", 0, null, hubKeys.place(), pin,
                    folder.resolve("hub").resolve("trust"), null, null, codes::add,
                    authority.timeStamper());
            try (RunningHub hub = session.services().hub().start(settings);
                    KeyRing ring = keys.open(pin);
                    OpenStore store = OpenStore.in(session, folder.resolve("office"))) {
                teller.tell("", "demo.hub.runs", hub.address());
                return file(store, hub.address(), keys, ring);
            }
        } catch (SealException e) {
            throw new InputException(e.text(), e);
        } catch (FilingException e) {
            throw new InputException(e.text(), e);
        } catch (HubException e) {
            throw new InputException(e.text(), e);
        } catch (org.laurea.core.hub.HubException e) {
            throw new InputException(e.text(), e);
        } catch (StoreException e) {
            throw new InputException(e.text(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException(Session.text("file.interrupted"), e);
        }
    }

    /** A part of the folder without what an earlier demonstration left. */
    private Path fresh(String name) throws IOException {
        Path part = folder.resolve(name);
        if (Files.isDirectory(part)) {
            try (Stream<Path> all = Files.walk(part)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(part);
    }

    private boolean file(OpenStore store, URI hub, KeyCabinet keys, KeyRing ring) throws InputException, IOException,
            StoreException, SealException, FilingException, HubException, InterruptedException {
        Filing filing = services.filings().of(store.desk().store(), folder.resolve("office"), store.desk().user(),
                session.clock());
        HubLine line = services.filings().line(filing, hub, keys.trust(), ring);
        List<DegreeCategory> categories = session.services().categories().stream()
                .filter(category -> CATEGORIES.contains(category.id()))
                .sorted(Comparator.comparing(category -> CATEGORIES.indexOf(category.id()))).toList();
        byte @Nullable [] last = null;
        for (int i = 0; i < categories.size(); i++) {
            int rows = RECORDS / categories.size() + (i < RECORDS % categories.size() ? 1 : 0);
            last = file(imported(categories.get(i), order(i, rows), store), store, filing, line);
            if (last == null) {
                return false;
            }
        }
        return last != null && grows(line) && catches(last, keys);
    }

    /** Certificate numbers of main degrees differ by their year: samples number them from 1 on. */
    private static SampleOrder order(int place, int rows) {
        return SampleOrder.of(rows, 0, place + 1L).awarded(SampleOrder.DEFAULT_AWARD_DATE.minusYears(place / 2));
    }

    /** The batches that a made-up table came to. */
    private List<UUID> imported(DegreeCategory category, SampleOrder order, OpenStore store)
            throws InputException, IOException, StoreException {
        Path table = folder.resolve("office").resolve(category.id() + ".xlsx");
        sampler.write(category, order, table, session);
        DeskSettings settings = new DeskSettings(UNIT, folder.resolve("office").resolve("registers"));
        Intake intake = session.services().office().intakes().open(table,
                IntakePlace.of(store.desk().store(), store.desk().user(), settings, folder.resolve("office")));
        intake.chooseTarget(new IntakeTarget.Records(category));
        intake.dryRun(IntakeProgress.NONE);
        try {
            return intake.execute(IntakeProgress.NONE).batches().stream().map(plan -> plan.batch()).toList();
        } catch (ConflictException e) {
            throw new InputException(Session.text("store.conflict"), e);
        }
    }

    private byte @Nullable [] file(List<UUID> batches, OpenStore store, Filing filing, HubLine line)
            throws InputException, IOException, StoreException, SealException, FilingException, HubException,
            InterruptedException {
        byte[] last = null;
        for (UUID id : batches) {
            store.check(id, "demonstration");
            FilingSummary summary = filing.summary(id);
            line.ask(summary.id(), "li");
            LeaderCode code = codes.take();
            Batch batch = summary.batch();
            teller.tell("", "demo.code", OpenStore.title(batch), batch.day(), batch.records(), code.digits());
            HubLine.Outcome outcome = line.file(summary, new Approval.Code(new Authorisation("li", code.digits())),
                    Suite.SM, List.of(), TransferMonitor.NONE);
            if (!(outcome.answer().answer() instanceof Receipt receipt)) {
                Answered.tell(outcome, session);
                return null;
            }
            last = filing.receipt(id).orElseThrow();
            Path file = folder.resolve("receipts").resolve(receipt.id().hex() + ".p7s");
            Files.createDirectories(file.getParent());
            Files.write(file, last);
            teller.tell("receipts/", "demo.filed", receipt.place().entry().sequence(), receipt.place().size(),
                    receipt.id().hex().substring(0, 16));
        }
        return last;
    }

    private boolean grows(HubLine line) throws HubException, SealException, StoreException, InputException,
            IOException, InterruptedException {
        Optional<LedgerReport> report = line.ledger();
        boolean isConsistent = report.isPresent() && report.get().state() == LedgerReport.State.CONSISTENT;
        teller.tell("", isConsistent ? "demo.ledger" : "demo.ledger.wrong",
                report.map(one -> one.head().size()).orElse(0L));
        return isConsistent;
    }

    /** Changes one bit of a receipt: whoever verifies it must see that. */
    private boolean catches(byte[] receipt, KeyCabinet keys) throws SealException, InputException, IOException {
        byte[] forged = receipt.clone();
        forged[forged.length / 2] ^= 1;
        ReceiptVerifier verifier = new ReceiptVerifier(services.seals());
        verifier.verify(receipt, keys.trust().anchors(), session.clock().instant());
        try {
            verifier.verify(forged, keys.trust().anchors(), session.clock().instant());
            teller.tell("", "demo.forged.missed");
            return false;
        } catch (SealException e) {
            teller.tell("", "demo.forged", e.text());
        } catch (FormatException e) {
            teller.tell("", "demo.forged", e.text());
        }
        return true;
    }
}
