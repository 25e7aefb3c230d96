package org.laurea.sync.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.laurea.core.seal.ChunkCipher;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/** Seals pieces on several threads and writes them to a folder; holds few of them in memory. */
final class PieceSealer implements Closeable {

    private final ChunkCipher cipher;
    private final Supplier<MessageDigest> digest;
    private final Path folder;
    private final ExecutorService threads;
    private final Semaphore room;
    private int next;

    PieceSealer(ChunkCipher cipher, Supplier<MessageDigest> digest, Path folder, int threads) {
        this.cipher = cipher;
        this.digest = digest;
        this.folder = folder;
        this.threads = Executors.newFixedThreadPool(threads, work -> new Thread(work, "seal pieces"));
        room = new Semaphore(threads + 1);
    }

    /** The way in for one file; files come one after the other. */
    PieceOutput begin() {
        return new PieceOutput(this);
    }

    /** Seals a piece under the next number. */
    Future<PackedChunk> seal(byte[] piece) throws IOException {
        if (next == PackageLimits.CHUNKS) {
            throw new FormatException(Fault.LIMIT, Part.PACKAGE, PackageNames.CHUNKS);
        }
        int number = next++;
        try {
            room.acquire();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return threads.submit(() -> {
            try {
                return sealed(number, piece);
            } finally {
                room.release();
            }
        });
    }

    private PackedChunk sealed(int number, byte[] piece) throws IOException {
        byte[] sealed = cipher.seal(number, piece);
        String hash = HexFormat.of().formatHex(digest.get().digest(sealed));
        Durable.write(folder.resolve(hash), sealed);
        return new PackedChunk(hash, sealed.length);
    }

    static PackedChunk done(Future<PackedChunk> sealing) throws IOException {
        try {
            return sealing.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException();
        interrupted.initCause(cause);
        return interrupted;
    }

    /** Ends the threads; pieces that wait are given up. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean wasInterrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
