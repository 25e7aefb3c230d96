package org.laurea.hub.internal.room;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.HeldKey;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.Localized;
import org.laurea.hub.internal.filing.HubKeys;
import org.laurea.hub.internal.web.Access;
import org.laurea.hub.internal.web.Call;
import org.laurea.hub.internal.web.Metrics;
import org.laurea.hub.internal.web.Room;
import org.laurea.hub.internal.web.Route;
import org.laurea.sync.wire.HubIdentity;
import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.Paths;

/** Tells who the hub is, how it does, and what it can be asked. */
public final class StatusRoom implements Room {

    private static final String DESCRIPTION = "openapi.json";
    private static final byte[] HEALTHY = "{\"status\":\"up\"}\n".getBytes(StandardCharsets.UTF_8);

    private final HubKeys keys;
    private final RecordStore store;
    private final Metrics metrics;

    /** A room that tells of a hub. */
    public StatusRoom(HubKeys keys, RecordStore store, Metrics metrics) {
        this.keys = keys;
        this.store = store;
        this.metrics = metrics;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("GET", Paths.HUB, Access.ANY, this::hub),
                new Route("GET", Paths.HEALTH, Access.OPEN, this::health),
                new Route("GET", Paths.METRICS, Access.OPEN, this::metrics),
                new Route("GET", Paths.OPENAPI, Access.OPEN, this::description));
    }

    private void hub(Call call) throws IOException {
        HubIdentity identity = new HubIdentity(keys.code(), Localized.verbatim(keys.holder().account()),
                certificates(CertificateUse.SIGNATURE), certificates(CertificateUse.ENCRYPTION));
        call.answer(200, MediaTypes.JSON, identity.bytes());
    }

    private List<byte[]> certificates(CertificateUse use) {
        List<byte[]> encoded = new ArrayList<>();
        for (HeldKey key : keys.certified(use)) {
            try {
                encoded.add(key.chain().get(0).getEncoded());
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return encoded;
    }

    /** The store is asked: a hub that cannot reach it is of no use to anybody. */
    private void health(Call call) throws IOException, StoreException {
        store.head();
        call.answer(200, MediaTypes.JSON, HEALTHY);
    }

    private void metrics(Call call) throws IOException {
        call.answer(200, "text/plain; version=0.0.4; charset=utf-8",
                metrics.text().getBytes(StandardCharsets.UTF_8));
    }

    private void description(Call call) throws IOException {
        try (InputStream in = Objects.requireNonNull(StatusRoom.class.getResourceAsStream(DESCRIPTION))) {
            call.answer(200, MediaTypes.JSON, in.readAllBytes());
        }
    }
}
