package org.laurea.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A door before several hubs: connections go to each in turn, past those that are not there. */
final class Balancer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
    private final List<URI> hubs;
    private int turn;

    Balancer(List<URI> hubs) throws IOException {
        this.hubs = hubs;
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + door.getLocalPort());
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                forward(client);
            } catch (IOException ended) {
                if (!door.isClosed()) {
                    throw new IllegalStateException(ended);
                }
            }
        }
    }

    private void forward(Socket client) throws IOException {
        for (int tried = 0; tried < hubs.size(); tried++) {
            URI hub = hubs.get(turn++ % hubs.size());
            try {
                Socket server = new Socket(hub.getHost(), hub.getPort());
                open.add(server);
                threads.execute(() -> pass(client, server));
                threads.execute(() -> pass(server, client));
                return;
            } catch (IOException away) {
                // The next one is tried.
            }
        }
        client.close();
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // One side left; the other is closed with it.
        } finally {
            open.remove(from);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
