package org.laurea.tests.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Collection;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A bad line to a hub: every connection through it has a fate that a seed decides. */
final class CutLine implements AutoCloseable {

    /** What becomes of a connection. */
    enum Fate {
        /** It is good. */
        GOOD,
        /** It is slow, and cut when so many bytes went up. */
        CUT,
        /** What the hub says is lost after so many bytes, and the connection cut then. */
        DEAF,
        /** Nothing passes any more after so many bytes, but nobody is told. */
        HALF_OPEN
    }

    private static final int HANDSHAKE = 3_000;
    private static final int PIECE = 16 << 10;
    private static final int DELAY_MILLIS = 3;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
    private final Semaphore closed = new Semaphore(0);
    private final AtomicLong up = new AtomicLong();
    private final AtomicInteger cuts = new AtomicInteger();
    private final URI hub;
    private final Random random;
    private final int reach;

    /**
     * A line.
     *
     * @param reach how many bytes a connection lives for at most
     */
    CutLine(URI hub, long seed, int reach) throws IOException {
        this.hub = hub;
        this.random = new Random(seed);
        this.reach = reach;
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + door.getLocalPort());
    }

    /** How many connections did not end well. */
    int cuts() {
        return cuts.get();
    }

    /** How many bytes went towards the hub. */
    long up() {
        return up.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Socket server = new Socket(hub.getHost(), hub.getPort());
                open.add(server);
                Fate fate = random.nextInt(3) == 0 ? Fate.DEAF : Fate.values()[random.nextInt(Fate.values().length)];
                long life = HANDSHAKE + random.nextInt(reach);
                threads.execute(() -> pass(client, server, fate == Fate.DEAF ? Fate.GOOD : fate, life, true));
                threads.execute(() -> pass(server, client, fate == Fate.DEAF ? Fate.DEAF : Fate.GOOD,
                        HANDSHAKE + life % HANDSHAKE, false));
            } catch (IOException ended) {
                if (!door.isClosed()) {
                    throw new IllegalStateException(ended);
                }
            }
        }
    }

    /** Passes bytes on until the connection meets its fate or either side closes it. */
    private void pass(Socket from, Socket to, Fate fate, long life, boolean isUp) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            long passed = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                passed += read;
                if (fate != Fate.GOOD && passed > life) {
                    cuts.incrementAndGet();
                    if (fate == Fate.HALF_OPEN) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                    return;
                }
                if (fate == Fate.CUT && closed.tryAcquire(DELAY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
                out.write(piece, 0, read);
                if (isUp) {
                    up.addAndGet(read);
                }
            }
        } catch (IOException gone) {
            // One side left, as lines do; the other is closed with it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
