package org.laurea.sync.wire;

import org.laurea.sync.PackageId;

/** The paths of the calls, below the address of a hub. */
public final class Paths {

    /** Every call that changes or tells something begins with it. */
    public static final String VERSION = "/v1";
    /** {@code PUT /v1/chunks/{hash}}: leaves a sealed piece. */
    public static final String CHUNKS = VERSION + "/chunks/";
    /** {@code PUT /v1/batches/{id}}: files a package. */
    public static final String BATCHES = VERSION + "/batches/";
    /** {@code POST /v1/batches/{id}/missing}: asks which pieces are not there. */
    public static final String MISSING = "/missing";
    /** {@code GET /v1/batches/{id}/receipt}: asks for the receipt. */
    public static final String RECEIPT = "/receipt";
    /** {@code POST /v1/batches/{id}/authorisation}: asks for the leader's code. */
    public static final String AUTHORISATION = "/authorisation";
    /** {@code POST /v1/batches/{id}/countersignature}: a hub below asks for the signature under its receipt. */
    public static final String COUNTERSIGNATURE = "/countersignature";
    /** {@code GET /v1/feed?after=n}: what came downward. */
    public static final String FEED = VERSION + "/feed";
    /** {@code GET /v1/head?since=n}: the signed head of the ledger. */
    public static final String HEAD = VERSION + "/head";
    /** {@code GET /v1/hub}: who the hub is. */
    public static final String HUB = VERSION + "/hub";
    /** {@code GET /health}: whether it works. */
    public static final String HEALTH = "/health";
    /** {@code GET /metrics}: figures for Prometheus. */
    public static final String METRICS = "/metrics";
    /** {@code GET /openapi.json}: the calls, for programs. */
    public static final String OPENAPI = "/openapi.json";
    /** The parameter of {@link #FEED}. */
    public static final String AFTER = "after";
    /** The parameter of {@link #HEAD}. */
    public static final String SINCE = "since";

    private Paths() {}

    /** The path of a piece. */
    public static String chunk(String hash) {
        return CHUNKS + hash;
    }

    /** The path of a package. */
    public static String batch(PackageId id) {
        return BATCHES + id.hex();
    }

    /** The path that asks which pieces of a package are missing. */
    public static String missing(PackageId id) {
        return batch(id) + MISSING;
    }

    /** The path of the receipt of a package. */
    public static String receipt(PackageId id) {
        return batch(id) + RECEIPT;
    }

    /** The path that asks for the leader's code. */
    public static String authorisation(PackageId id) {
        return batch(id) + AUTHORISATION;
    }

    /** The path that countersigns the receipt of a hub below. */
    public static String countersignature(PackageId id) {
        return batch(id) + COUNTERSIGNATURE;
    }
}
