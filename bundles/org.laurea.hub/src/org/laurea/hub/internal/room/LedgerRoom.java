package org.laurea.hub.internal.room;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoreException;
import org.laurea.hub.internal.filing.Downward;
import org.laurea.hub.internal.filing.HubKeys;
import org.laurea.hub.internal.ledger.HubLedger;
import org.laurea.hub.internal.web.Access;
import org.laurea.hub.internal.web.Call;
import org.laurea.hub.internal.web.HubLog;
import org.laurea.hub.internal.web.Metrics;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.hub.internal.web.Room;
import org.laurea.hub.internal.web.Route;
import org.laurea.sync.ledger.TreeHead;
import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.Paths;
import org.laurea.sync.wire.SignedHead;

/** Gives the signed head of the ledger with proof that it only grew, and what the hub hands down. */
public final class LedgerRoom implements Room {

    private final HubLedger ledger;
    private final Downward downward;
    private final HubKeys keys;
    private final InstantSource clock;
    private final Metrics metrics;
    private final HubLog log;

    /** A room before a ledger. */
    public LedgerRoom(HubLedger ledger, Downward downward, HubKeys keys, InstantSource clock, Metrics metrics,
            HubLog log) {
        this.ledger = ledger;
        this.downward = downward;
        this.keys = keys;
        this.clock = clock;
        this.metrics = metrics;
        this.log = log;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", Paths.HEAD, Access.ANY, this::head),
                new Route("GET", Paths.FEED, Access.ANY, this::feed));
    }

    private void head(Call call) throws Problem, IOException, StoreException {
        long since = call.number(Paths.SINCE, 0);
        HubLedger.Root root = ledger.root();
        if (since > root.size()) {
            // Somebody has seen a later head than there is: the store was restored from an older backup.
            metrics.count("laurea_hub_gaps_total", "", 1);
            log.tell("gap", Map.of("size", root.size(), "seen", since, "unit", call.holder().unit()));
        }
        TreeHead head = new TreeHead(keys.code(), root.size(), root.hash(), clock.instant());
        call.answer(200, MediaTypes.JSON, new SignedHead(sign(head.bytes()), since,
                ledger.consistency(since, root.size())).bytes());
    }

    private void feed(Call call) throws Problem, IOException, StoreException {
        long after = call.number(Paths.AFTER, 0);
        call.answer(200, MediaTypes.SIGNED, sign(page(call.holder().unit(), after)));
    }

    private byte[] page(String unit, long after) throws Problem, StoreException {
        try {
            return downward.page(unit, after).bytes();
        } catch (SealException e) {
            throw Problem.told(ProblemKind.INTERNAL, e.text());
        }
    }

    private byte[] sign(byte[] message) throws Problem {
        try {
            return keys.sign(message, Suite.SM, clock.instant());
        } catch (SealException e) {
            throw Problem.told(ProblemKind.INTERNAL, e.text());
        }
    }
}
