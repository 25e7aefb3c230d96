package org.laurea.hub.internal;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.CodeTables;
import org.laurea.core.hub.CodeDelivery;
import org.laurea.core.hub.HubDatabase;
import org.laurea.core.hub.HubException;
import org.laurea.core.hub.HubSettings;
import org.laurea.core.hub.RunningHub;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.TimeStamper;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.RecordStores;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeChecks;
import org.laurea.hub.internal.chunk.ChunkFolder;
import org.laurea.hub.internal.code.CodeDesk;
import org.laurea.hub.internal.disk.Locks;
import org.laurea.hub.internal.filing.Assessors;
import org.laurea.hub.internal.filing.Countersigner;
import org.laurea.hub.internal.filing.Downward;
import org.laurea.hub.internal.filing.FiledHere;
import org.laurea.hub.internal.filing.Filer;
import org.laurea.hub.internal.filing.HubKeys;
import org.laurea.hub.internal.filing.HubRegisters;
import org.laurea.hub.internal.filing.ReceiptBook;
import org.laurea.hub.internal.filing.ReceiptSigner;
import org.laurea.hub.internal.filing.Recheck;
import org.laurea.hub.internal.forward.Forwarder;
import org.laurea.hub.internal.forward.Forwarding;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.hub.internal.room.BatchRoom;
import org.laurea.hub.internal.room.ChunkRoom;
import org.laurea.hub.internal.room.LedgerRoom;
import org.laurea.hub.internal.room.StatusRoom;
import org.laurea.hub.internal.trust.WatchedTrust;
import org.laurea.hub.internal.web.HubLog;
import org.laurea.hub.internal.web.Metrics;
import org.laurea.hub.internal.web.Reception;
import org.laurea.hub.internal.web.WebServer;
import org.laurea.office.InstalledTypes;
import org.laurea.office.amendment.KeyFields;
import org.laurea.office.filing.Filings;
import org.laurea.office.keys.KeyCabinets;
import org.laurea.office.keys.TrustFolder;
import org.osgi.framework.BundleContext;

/** Puts a hub together, from its store up to its door; takes apart what is there if a part cannot be had. */
record HubStart(BundleContext context, Seals seals, RecordStores stores, DegreeChecks checks, InstalledTypes types,
        CodeTables tables, KeyCabinets cabinets, Filings filings, InstantSource clock, @Nullable CodeDelivery delivery,
        @Nullable TimeStamper stamper) {

    RunningHub start(HubSettings settings) throws HubException {
        OpenParts parts = new OpenParts();
        try {
            return new Hub(start(settings, parts), parts);
        } catch (HubException | RuntimeException e) {
            parts.close();
            throw e;
        } catch (StoreException e) {
            parts.close();
            throw new HubException(e.text(), e);
        } catch (SealException e) {
            parts.close();
            throw new HubException(e.text(), e);
        } catch (InputException e) {
            parts.close();
            throw new HubException(e.text(), e);
        } catch (IOException e) {
            parts.close();
            throw new HubException(text("folder", settings.data()), e);
        }
    }

    private WebServer start(HubSettings settings, OpenParts parts)
            throws HubException, StoreException, SealException, InputException, IOException {
        HubLog log = parts.add(HubLog.in(settings.data().resolve("log")));
        HubKeys keys = HubKeys.of(
                parts.add(cabinets.of(settings.data()).open(settings.keys(), settings.pin())), seals);
        TrustFolder trust = cabinets.trust(settings.trust());
        WatchedTrust anchors = new WatchedTrust(settings.trust(), trust);
        anchors.now();
        RecordStore store = parts.add(store(settings));
        HubLedger ledger = new HubLedger(store, seals);
        ChunkFolder chunks = new ChunkFolder(settings.data().resolve("chunks"),
                settings.data().resolve("files"));
        chunks.dropOld(clock.instant());
        CodeDesk codes = new CodeDesk(settings.data().resolve("codes"),
                new Locks(settings.data().resolve("locks").resolve("codes")), seals, clock, new SecureRandom(),
                delivery);
        HubRegisters registers = new HubRegisters(settings.registers(), new FiledHere(store, types));
        registers.load();
        ReceiptBook receipts = new ReceiptBook(store, ledger, new ReceiptSigner(keys, seals, stamper,
                trouble -> log.fail("stamp", Map.of("fault", trouble.fault().name()), trouble)), seals, clock);
        Recheck recheck = new Recheck(checks, types, registers);
        Filer filer = new Filer(store, ledger, keys, seals, anchors, clock, chunks, codes,
                new Locks(settings.data().resolve("locks").resolve("units")),
                new Assessors(store, recheck, ledger, receipts, keys.code(), KeyFields.of(settings.data()), tables,
                        new Locks(settings.data().resolve("locks").resolve("records"))),
                receipts,
                settings.parent() != null);
        filer.mend();
        Metrics metrics = new Metrics();
        metrics.gauge("laurea_hub_filed_packages", ledger::packages);
        Runnable filedOne = forwarder(settings, parts, ledger, trust, keys,
                new Forwarding(receipts, seals, anchors, chunks, clock), metrics, log);
        Countersigner countersigner = new Countersigner(store, receipts, keys, seals, anchors, clock);
        Reception reception = new Reception(List.of(new ChunkRoom(chunks, seals, metrics),
                new BatchRoom(filer, codes, countersigner, filedOne, metrics, log),
                new LedgerRoom(ledger, new Downward(store, ledger, receipts, keys.code()), keys, clock, metrics, log),
                new StatusRoom(keys, store, metrics)), seals, anchors, clock, metrics, log);
        WebServer server = parts.add(WebServer.start(context, settings.host(), settings.port(),
                keys.ring().transport(), reception));
        parts.add(reception);
        return server;
    }

    /** What forwards to the hub above, if there is one, and how to wake it. */
    private Runnable forwarder(HubSettings settings, OpenParts parts, HubLedger ledger, TrustFolder trust,
            HubKeys keys, Forwarding forwarding, Metrics metrics, HubLog log) throws IOException {
        URI above = settings.parent();
        if (above == null) {
            return () -> {};
        }
        return parts.add(Forwarder.start(ledger, () -> filings.hub(above, trust, keys.ring()), forwarding,
                new Locks(settings.data().resolve("locks").resolve("forward")), metrics, log))::wake;
    }

    private RecordStore store(HubSettings settings) throws StoreException {
        HubDatabase database = settings.database();
        if (database == null) {
            return stores.open(StoreRequest.of(settings.data()));
        }
        if (!stores.exists(settings.data())) {
            stores.connect(settings.data(), database.url(), database.user());
        }
        return stores.open(new StoreRequest(settings.data(), database.password(), false));
    }

    private static Localized text(String key, Object... arguments) {
        return Messages.beside(HubStart.class).text(key, arguments);
    }
}
