package org.laurea.sync.client;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.HubException.Failure;
import org.laurea.sync.pack.PackedChunk;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.wire.BodyLimits;
import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.MissingChunks;
import org.laurea.sync.wire.Paths;
import org.laurea.sync.wire.ProblemType;

/** One package on its way to a hub. */
final class Sending {

    private static final int MOST_INCOMPLETE = 5;

    private final Connection connection;
    private final Persistence persistence;
    private final SealedPackage pack;
    private final TransferMonitor monitor;
    private final PackageId id;
    private final byte[] manifest;
    private final Map<String, PackedChunk> chunks = new LinkedHashMap<>();

    Sending(Connection connection, Persistence persistence, SealedPackage pack, TransferMonitor monitor)
            throws IOException {
        this.connection = connection;
        this.persistence = persistence;
        this.pack = pack;
        this.monitor = monitor;
        id = pack.label().id();
        manifest = pack.manifest();
        pack.chunks().forEach(chunk -> chunks.put(chunk.hash(), chunk));
    }

    Delivery send() throws IOException, HubException, InterruptedException {
        int incomplete = 0;
        while (true) {
            if (sendPieces(missing())) {
                Reply reply = persistence.insist(() -> connection.send("PUT", Paths.batch(id), MediaTypes.SEALED,
                        manifest, BodyLimits.SIGNED));
                if (reply.is(MediaTypes.SIGNED) && (reply.isDone() || reply.status() == 422)) {
                    return new Delivery(reply.body(), reply.isDone());
                }
                HubException refused = Refused.by(reply, connection.name());
                incomplete++;
                if (!isIncomplete(refused) || incomplete == MOST_INCOMPLETE) {
                    throw refused;
                }
                persistence.failed(refused, Optional.empty());
            }
        }
    }

    private static boolean isIncomplete(HubException refused) {
        return refused.problem().filter(problem -> problem.type() == ProblemType.INCOMPLETE).isPresent();
    }

    private List<String> missing() throws HubException, InterruptedException {
        Reply reply = persistence.insist(() -> connection.send("POST", Paths.missing(id), MediaTypes.SEALED, manifest,
                BodyLimits.MISSING));
        if (!reply.isDone() || !reply.is(MediaTypes.JSON)) {
            throw Refused.by(reply, connection.name());
        }
        try {
            return MissingChunks.read(reply.body()).hashes();
        } catch (FormatException e) {
            throw new HubException(Failure.ANSWER, connection.name(), e);
        }
    }

    /** Sends pieces; {@code false}, after a pause, as soon as one fails for a reason that may pass. */
    private boolean sendPieces(List<String> missing) throws IOException, HubException, InterruptedException {
        long all = chunks.values().stream().mapToLong(PackedChunk::size).sum();
        long there = all;
        for (String hash : missing) {
            there -= size(hash);
        }
        monitor.progress(there, all);
        for (String hash : missing) {
            if (!sendPiece(hash)) {
                return false;
            }
            there += size(hash);
            monitor.progress(there, all);
        }
        return true;
    }

    private long size(String hash) {
        @Nullable
        PackedChunk chunk = chunks.get(hash);
        return chunk == null ? 0 : chunk.size();
    }

    private boolean sendPiece(String hash) throws IOException, HubException, InterruptedException {
        @Nullable
        PackedChunk chunk = chunks.get(hash);
        byte[] piece = pack.chunk(chunk == null ? new PackedChunk(hash, 0) : chunk);
        Optional<Reply> reply = persistence.once(
                () -> connection.send("PUT", Paths.chunk(hash), MediaTypes.CHUNK, piece, BodyLimits.SMALL));
        if (reply.isPresent() && !reply.get().isDone()) {
            throw Refused.by(reply.get(), connection.name());
        }
        return reply.isPresent();
    }
}
