package org.laurea.office.internal.filing;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.office.filing.Application;
import org.laurea.office.filing.Approval;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.FilingSummary;
import org.laurea.office.filing.HubLine;
import org.laurea.office.filing.OutboxItem;
import org.laurea.office.filing.PackingOrder;
import org.laurea.office.keys.TrustFolder;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.FeedVerifier;
import org.laurea.sync.client.HubClient;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.LedgerReport;
import org.laurea.sync.client.LedgerWatch;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.ledger.TreeHead;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.DecisionVerifier;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.sync.receipt.VerifiedDecision;
import org.laurea.sync.wire.FeedItem;
import org.laurea.sync.wire.FeedPage;
import org.laurea.sync.wire.Problem;
import org.laurea.sync.wire.ProblemType;

/**
 * The line of an office.
 *
 * @param filing takes answers over
 * @param client speaks to the hub
 * @param ring the keys of the user
 * @param trust whom the office believes
 * @param seals the services
 * @param clock the time
 */
record OfficeLine(Filing filing, HubClient client, KeyRing ring, TrustFolder trust, Seals seals, InstantSource clock)
        implements HubLine {

    @Override
    public X509Certificate recipient(Suite suite)
            throws HubException, SealException, InputException, InterruptedException {
        HubCertificates certificates = new HubCertificates(trust, seals, clock);
        List<X509Certificate> said;
        try {
            said = new HubAtAddress(client, trust, seals, clock).certificates();
        } catch (HubException e) {
            if (!e.isPassing() || trust.hub().isEmpty()) {
                throw e;
            }
            return certificates.known(suite);
        }
        X509Certificate recipient = certificates.choose(said, suite);
        trust.keepHub(said);
        return recipient;
    }

    @Override
    public void ask(PackageId id, String leader) throws HubException, InterruptedException {
        client.requestAuthorisation(id, leader);
    }

    @Override
    public void requireUnfiled(FilingSummary summary) throws HubException, FilingException, InterruptedException {
        if (summary.batch().state() == BatchState.FILED && client.receipt(summary.id()).isPresent()) {
            throw new FilingException(Told.text("batch.filed"));
        }
    }

    @Override
    public Outcome file(FilingSummary summary, Approval approval, Suite suite, List<String> registers,
            TransferMonitor monitor) throws HubException, SealException, FilingException, StoreException,
            InputException, IOException, InterruptedException {
        requireUnfiled(summary);
        SigningKey operator = ring.signing(suite)
                .orElseThrow(() -> new SealException(Fault.NO_KEY, Told.text("key.none", suite.tag())));
        X509Certificate recipient = recipient(suite);
        PackingOrder first = new PackingOrder(approval, suite, operator, recipient, summary.previous(), registers);
        try {
            return send(filing.pack(summary, first), monitor);
        } catch (HubException e) {
            Problem problem = e.problem().filter(said -> said.type() == ProblemType.NOT_NEXT).orElseThrow(() -> e);
            PackingOrder behind = new PackingOrder(approval, suite, operator, recipient, problem.expected(), registers);
            return send(filing.pack(summary, behind), monitor);
        }
    }

    @Override
    public Outcome send(OutboxItem item, TransferMonitor monitor) throws HubException, SealException, FilingException,
            StoreException, InputException, IOException, InterruptedException {
        OutboxItem sent = filing.handOn(item);
        try {
            return deliver(sent, monitor);
        } catch (HubException e) {
            boolean isAhead = e.problem().filter(said -> said.type() == ProblemType.NOT_NEXT).isPresent();
            if (!isAhead || item.batch().state() == BatchState.FILED || refill(monitor).isEmpty()) {
                throw e;
            }
            return deliver(sent, monitor);
        }
    }

    private Outcome deliver(OutboxItem item, TransferMonitor monitor) throws HubException, SealException,
            FilingException, StoreException, InputException, IOException, InterruptedException {
        try (SealedPackage sealed = filing.open(item)) {
            return take(client.send(sealed, monitor).answer());
        } catch (HubException e) {
            note(item, e.text());
            throw e;
        } catch (SealException e) {
            note(item, e.text());
            throw e;
        }
    }

    /** What is filed again for a hub that lost it waits for nothing. */
    private void note(OutboxItem item, Localized why) throws IOException {
        if (item.batch().state() != BatchState.FILED) {
            filing.failed(item, why);
        }
    }

    @Override
    public List<Outcome> refill(TransferMonitor monitor) throws HubException, SealException, FilingException,
            StoreException, InputException, IOException, InterruptedException {
        Deque<OutboxItem> lost = new ArrayDeque<>();
        for (OutboxItem item : filing.filed()) {
            if (client.receipt(item.id()).isPresent()) {
                break;
            }
            lost.push(item);
        }
        List<Outcome> filed = new ArrayList<>();
        for (OutboxItem item : lost) {
            filed.add(deliver(item, monitor));
        }
        return filed;
    }

    @Override
    public Optional<Outcome> fetch(OutboxItem item) throws HubException, SealException, FilingException,
            StoreException, InputException, IOException, InterruptedException {
        Optional<byte[]> receipt = client.receipt(item.id());
        return receipt.isEmpty() ? Optional.empty() : Optional.of(take(receipt.get()));
    }

    @Override
    public int collect() throws HubException, SealException, FilingException, StoreException, InputException,
            IOException, InterruptedException {
        int taken = 0;
        for (FeedItem item : feed()) {
            boolean isNew = item.kind().equals(FeedItem.RECEIPT) && isTaken(item)
                    || item.kind().equals(FeedItem.DECISION) && isDecided(item);
            taken += isNew ? 1 : 0;
        }
        return taken;
    }

    /** All that the hub hands down to the unit. */
    private List<FeedItem> feed()
            throws HubException, SealException, InputException, IOException, InterruptedException {
        String unit = seals.holder(transport()).unit();
        List<FeedItem> items = new ArrayList<>();
        long after = 0;
        boolean hasMore = true;
        while (hasMore) {
            FeedPage page = new FeedVerifier(seals).verify(client.feed(after), unit, after, trust.anchors(),
                    clock.instant());
            items.addAll(page.items());
            hasMore = page.hasMore() && !page.items().isEmpty();
            after = items.isEmpty() ? after : items.get(items.size() - 1).number();
        }
        return items;
    }

    @Override
    public List<Application> applications()
            throws HubException, SealException, InputException, IOException, InterruptedException {
        List<Application> applications = new ArrayList<>();
        for (FeedItem item : feed()) {
            if (item.kind().equals(FeedItem.APPLICATION)) {
                applications.add(Application.read(item, seals));
            }
        }
        return applications;
    }

    private boolean isDecided(FeedItem item)
            throws SealException, FilingException, StoreException, InputException, IOException {
        VerifiedDecision decision = new DecisionVerifier(seals).verify(item.document(), trust.anchors(),
                clock.instant());
        if (!filing.isNew(decision)) {
            return false;
        }
        filing.take(decision, item.document());
        return true;
    }

    /** A receipt of another desk of the unit is left alone. */
    private boolean isTaken(FeedItem item)
            throws SealException, FilingException, StoreException, InputException, IOException {
        VerifiedAnswer answer = new ReceiptVerifier(seals).verify(item.document(), trust.anchors(), clock.instant());
        if (!filing.isNew(answer, item.document())) {
            return false;
        }
        filing.take(answer, item.document());
        return true;
    }

    private X509Certificate transport() throws SealException {
        return ring.keys().stream()
                .filter(key -> key.purpose().use() == CertificateUse.TLS_CLIENT && !key.chain().isEmpty())
                .map(key -> key.chain().get(0)).findFirst()
                .orElseThrow(() -> new SealException(Fault.NO_KEY, Told.text("key.transport")));
    }

    private Outcome take(byte[] signed)
            throws SealException, FilingException, StoreException, InputException, IOException {
        VerifiedAnswer answer = new ReceiptVerifier(seals).verify(signed, trust.anchors(), clock.instant());
        return new Outcome(filing.take(answer, signed), answer);
    }

    @Override
    public Optional<LedgerReport> ledger() throws HubException, SealException, StoreException, InputException,
            IOException, InterruptedException {
        Optional<Receipt> newest = filing.newest();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Receipt receipt = newest.get();
        TreeHead known = new TreeHead(receipt.hub(), receipt.place().size(), receipt.place().root(),
                receipt.received());
        return Optional.of(new LedgerWatch(seals).compare(client.head(known.size()), Optional.of(known),
                receipt.hub(), trust.anchors(), clock.instant()));
    }
}
