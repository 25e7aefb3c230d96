package org.laurea.hub.internal.room;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.hub.internal.chunk.ChunkFolder;
import org.laurea.hub.internal.web.Access;
import org.laurea.hub.internal.web.Call;
import org.laurea.hub.internal.web.Metrics;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.hub.internal.web.Room;
import org.laurea.hub.internal.web.Route;
import org.laurea.sync.PackageId;
import org.laurea.sync.pack.PackageLimits;

/** Takes sealed pieces. What a hub has it does not take again, and what is not that of its name never. */
public final class ChunkRoom implements Room {

    private final ChunkFolder chunks;
    private final Seals seals;
    private final Metrics metrics;

    /** A room that keeps pieces in a folder. */
    public ChunkRoom(ChunkFolder chunks, Seals seals, Metrics metrics) {
        this.chunks = chunks;
        this.seals = seals;
        this.metrics = metrics;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("PUT", "/v1/chunks/{hash}", Access.SENDER, this::put));
    }

    private void put(Call call) throws Problem, IOException {
        String hash = call.segment("hash");
        if (!PackageId.isId(hash)) {
            throw Problem.of(ProblemKind.MALFORMED);
        }
        byte[] bytes = call.body(PackageLimits.CHUNK);
        if (chunks.has(hash)) {
            call.answer(200);
            return;
        }
        if (!isNamed(hash, bytes)) {
            throw Problem.of(ProblemKind.CHUNK_HASH);
        }
        boolean isNew = chunks.put(hash, bytes);
        metrics.count("laurea_hub_chunk_bytes_total", "", bytes.length);
        call.answer(isNew ? 201 : 200);
    }

    /** The name does not tell the suite: it is the hash in one or the other. */
    private boolean isNamed(String hash, byte[] bytes) {
        for (Suite suite : List.of(Suite.INTERNATIONAL, Suite.SM)) {
            if (HexFormat.of().formatHex(seals.digest(suite).digest(bytes)).equals(hash)) {
                return true;
            }
        }
        return false;
    }
}
