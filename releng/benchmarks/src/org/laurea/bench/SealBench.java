package org.laurea.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.ChunkCipher;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyAlgorithm;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyPurpose;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TrustAnchors;
import org.laurea.trust.internal.Pkcs12Keys;
import org.laurea.trust.internal.SealService;
import org.laurea.trust.internal.algorithm.Crypto;
import org.laurea.trust.internal.practice.FolderAuthorities;

/** What a thesis and a batch cost in cryptography. Argument: how many MiB are sealed in one run. */
final class SealBench {

    private static final int PIECE = 4 << 20;
    private static final int RUNS = 5;
    private static final int MESSAGES = 200;
    private static final byte[] MESSAGE = new byte[2_000];
    private static final char[] PIN = "bench".toCharArray();

    private final Crypto crypto = new Crypto();
    private final SealService seals = new SealService(crypto);
    private final int pieces;

    private SealBench(int pieces) {
        this.pieces = pieces;
    }

    public static void main(String[] arguments) throws Exception {
        SealBench bench = new SealBench(Math.max(2, (Integer.parseInt(arguments[0]) << 20) / PIECE));
        System.out.printf("%nSeals, best of %d%n", RUNS);
        for (Suite suite : Suite.values()) {
            String cipher = suite == Suite.SM ? "SM4-GCM" : "AES-128-GCM";
            ChunkCipher chunks = bench.seals.chunks(suite, new byte[16]);
            byte[] piece = new byte[PIECE];
            for (int threads : new int[] { 1, 2 }) {
                bench.rate(cipher + " seal", threads, number -> chunks.seal(number, piece));
            }
            byte[] sealed = chunks.seal(1, piece);
            bench.rate(cipher + " open", 2, number -> open(chunks, sealed));
            bench.rate(suite == Suite.SM ? "SM3" : "SHA-256", 1, number -> bench.seals.digest(suite).digest(piece));
        }
        for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
            bench.messages(algorithm);
        }
    }

    private static byte[] open(ChunkCipher chunks, byte[] sealed) {
        try {
            return chunks.open(1, sealed);
        } catch (SealException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rate(String what, int threads, LongFunction<byte[]> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        double seconds = best(() -> {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < pieces; i++) {
                int number = i;
                parts.add(pool.submit(() -> work.apply(number)));
            }
            for (Future<?> part : parts) {
                part.get();
            }
            return null;
        });
        pool.shutdown();
        System.out.printf("%-20s %d thread(s) %8.0f MiB/s%n", what, threads, pieces * (PIECE / 1048576.0) / seconds);
    }

    private void messages(KeyAlgorithm algorithm) throws Exception {
        Path folder = Files.createTempDirectory("seal-bench");
        KeyPlace place = new KeyPlace("pkcs12", folder.resolve("keys.p12").toString());
        Holder holder = new Holder("10001", Role.OPERATOR, "bench");
        Pkcs12Keys files = new Pkcs12Keys(crypto);
        try (PracticeAuthority authority = new FolderAuthorities(crypto).open(folder.resolve("authority"), PIN)) {
            List<X509Certificate> certificates = new ArrayList<>();
            for (CertificateRequest request : files.request(place, PIN, holder, List.of(
                    new KeyPurpose(algorithm, CertificateUse.SIGNATURE), new KeyPurpose(algorithm, CertificateUse.ENCRYPTION)))) {
                certificates.addAll(authority.issue(request, holder, Duration.ofDays(1), Duration.ofDays(9)));
            }
            files.install(place, PIN, certificates);
            try (KeyRing ring = files.open(place, PIN)) {
                messages(algorithm, ring, authority.anchors());
            }
        }
    }

    private void messages(KeyAlgorithm algorithm, KeyRing ring, TrustAnchors anchors) throws Exception {
        SigningKey key = ring.signing(algorithm.suite()).orElseThrow();
        X509Certificate recipient = ring.decryption().get(0).certificate();
        Instant now = Instant.now();
        byte[] signed = seals.sign(MESSAGE, List.of(key), now);
        byte[] sealed = seals.seal(signed, recipient);
        System.out.printf("%-5s messages a second: sign %,.0f, verify with chain and list %,.0f, seal %,.0f, open %,.0f%n", algorithm,
                each(() -> seals.sign(MESSAGE, List.of(key), now)), each(() -> seals.verify(signed, anchors, now)),
                each(() -> seals.seal(signed, recipient)), each(() -> seals.open(sealed, ring)));
    }

    private static double each(Callable<?> work) throws Exception {
        return MESSAGES / best(() -> {
            for (int i : IntStream.range(0, MESSAGES).toArray()) {
                work.call();
            }
            return null;
        });
    }

    private static double best(Callable<?> work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int run = 0; run <= RUNS; run++) {
            long start = System.nanoTime();
            work.call();
            best = run == 0 ? best : Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
