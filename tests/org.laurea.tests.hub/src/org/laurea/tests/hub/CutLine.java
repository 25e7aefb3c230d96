package org.laurea.tests.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A bad line to a hub: every connection through it has a fate; a seed decides in which order they come. */
final class CutLine implements AutoCloseable {

    /** What becomes of a connection. */
    enum Fate {
        /** It is good. */
        GOOD,
        /** It is slow. */
        SLOW,
        /** It is cut when so many bytes went up. */
        CUT,
        /** What the hub says is lost after so many bytes, and the connection cut then. */
        DEAF,
        /** After so many bytes nothing reaches the hub any more, but nobody is told. */
        HALF_OPEN,
        /** After so many bytes nothing comes back from the hub any more, but nobody is told. */
        MUTE
    }

    /** Of every kind, and the answers of one in three are lost. */
    static final List<Fate> MIXED = List.of(Fate.DEAF, Fate.DEAF, Fate.DEAF, Fate.DEAF, Fate.DEAF, Fate.CUT,
            Fate.CUT, Fate.SLOW, Fate.HALF_OPEN, Fate.MUTE, Fate.GOOD, Fate.GOOD, Fate.GOOD, Fate.GOOD, Fate.GOOD);
    /** None that lasts, however little is answered. */
    static final List<Fate> BAD = List.of(Fate.CUT, Fate.CUT, Fate.CUT, Fate.HALF_OPEN);
    private static final int HANDSHAKE = 3_000;
    private static final int PIECE = 16 << 10;
    private static final int SLOW_PIECE = 512;
    private static final int DELAY_MILLIS = 3;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
    private final Semaphore closed = new Semaphore(0);
    private final AtomicLong up = new AtomicLong();
    private final Map<Fate, AtomicInteger> met = new EnumMap<>(Fate.class);
    private final URI hub;
    private final Random random;
    private final int reach;
    private final List<Fate> fates;

    /**
     * A line.
     *
     * @param reach how many bytes a connection lives for at most, after its handshake
     * @param fates what is dealt out in any order, again and again
     */
    CutLine(URI hub, long seed, int reach, List<Fate> fates) throws IOException {
        this.hub = hub;
        this.random = new Random(seed);
        this.reach = reach;
        this.fates = fates;
        for (Fate fate : Fate.values()) {
            met.put(fate, new AtomicInteger());
        }
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + door.getLocalPort());
    }

    /** How many connections met a fate; a good and a slow one meets it from the beginning. */
    int met(Fate fate) {
        return met.get(fate).get();
    }

    /** How many connections did not end well. */
    int cuts() {
        return met(Fate.CUT) + met(Fate.DEAF) + met(Fate.HALF_OPEN) + met(Fate.MUTE);
    }

    /** How many bytes were sent towards the hub, also those that were lost on their way. */
    long up() {
        return up.get();
    }

    @Override
    public String toString() {
        return met.entrySet().stream().map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private void accept() {
        Deque<Fate> deck = new ArrayDeque<>();
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Socket server = new Socket(hub.getHost(), hub.getPort());
                open.add(server);
                Fate fate = deal(deck);
                if (isGood(fate)) {
                    met.get(fate).incrementAndGet();
                }
                long life = HANDSHAKE + random.nextInt(reach);
                boolean isDownward = fate == Fate.DEAF || fate == Fate.MUTE;
                threads.execute(() -> pass(client, server, isDownward ? Fate.GOOD : fate, life, true));
                threads.execute(() -> pass(server, client, isDownward ? fate : Fate.GOOD,
                        HANDSHAKE + life % HANDSHAKE, false));
            } catch (IOException ended) {
                if (!door.isClosed()) {
                    throw new IllegalStateException(ended);
                }
            }
        }
    }

    private Fate deal(Deque<Fate> deck) {
        if (deck.isEmpty()) {
            List<Fate> shuffled = new ArrayList<>(fates);
            Collections.shuffle(shuffled, random);
            deck.addAll(shuffled);
        }
        return deck.pop();
    }

    private static boolean isGood(Fate fate) {
        return fate == Fate.GOOD || fate == Fate.SLOW;
    }

    private void count(long bytes, boolean isUp) {
        if (isUp) {
            up.addAndGet(bytes);
        }
    }

    /** Passes bytes on until the connection meets its fate or either side closes it. */
    private void pass(Socket from, Socket to, Fate fate, long life, boolean isUp) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[fate == Fate.SLOW ? SLOW_PIECE : PIECE];
            long passed = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                passed += read;
                count(read, isUp);
                if (!isGood(fate) && passed > life) {
                    met.get(fate).incrementAndGet();
                    if (fate == Fate.HALF_OPEN || fate == Fate.MUTE) {
                        count(in.transferTo(OutputStream.nullOutputStream()), isUp);
                    }
                    return;
                }
                if (fate == Fate.SLOW && closed.tryAcquire(DELAY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
                out.write(piece, 0, read);
            }
        } catch (IOException gone) {
            // One side left, as lines do; the other is closed with it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        closed.release(Integer.MAX_VALUE / 2);
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
