package org.laurea.app.internal.door;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The door of the window that works on a data folder: a later start by the same user knocks, and the window comes to the front. It is
 * a port of the loopback address; port and password lie in a file of the data folder that the user alone can read.
 */
public final class Door implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final int LONGEST = 64;
    private static final String ANSWER = "laurea";

    private final ServerSocket socket;
    private final DoorPlate plate;
    private final Path folder;

    private Door(ServerSocket socket, DoorPlate plate, Path folder) {
        this.socket = socket;
        this.plate = plate;
        this.folder = folder;
    }

    /**
     * Opens the door of a data folder.
     *
     * @param knocked called on a thread of the door whenever somebody knocks
     * @return the door; {@code null} if this machine has no port to give or the folder takes no file, then nobody can knock
     */
    public static @Nullable Door open(Path folder, Runnable knocked) {
        try {
            ServerSocket socket = new ServerSocket();
            try {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                DoorPlate plate = DoorPlate.withPort(socket.getLocalPort());
                plate.hang(folder);
                Door door = new Door(socket, plate, folder);
                Thread porter = new Thread(() -> door.listen(knocked), "laurea-door");
                porter.setDaemon(true);
                porter.start();
                return door;
            } catch (IOException e) {
                socket.close();
                return null;
            }
        } catch (IOException e) {
            return null;
        }
    }

    /** Knocks at the door of a data folder; tells whether a window answered and comes to the front. */
    public static boolean knock(Path folder) {
        Optional<DoorPlate> plate = DoorPlate.at(folder);
        if (plate.isEmpty()) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), plate.get().port()),
                    PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            say(socket, plate.get().password());
            return ANSWER.equals(hear(socket));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        plate.takeDown(folder);
        try {
            socket.close();
        } catch (IOException e) {
            ILog.of(Door.class).warn("the door did not close: " + e.getClass().getName());
        }
    }

    private static void say(Socket socket, String word) throws IOException {
        socket.getOutputStream().write((word + '\n').getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String hear(Socket socket) throws IOException {
        StringBuilder word = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int next = in.read(); next >= 0 && next != '\n' && word.length() < LONGEST; next = in.read()) {
            word.append((char) next);
        }
        return word.toString();
    }

    /** Until the door is closed; a door that lets nobody in any more, for whatever reason, is given up. */
    private void listen(Runnable knocked) {
        while (true) {
            try (Socket visitor = socket.accept()) {
                answer(visitor, knocked);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    ILog.of(Door.class).warn("nobody can knock any more: " + e.getClass().getName());
                    close();
                }
                return;
            }
        }
    }

    private void answer(Socket visitor, Runnable knocked) {
        try {
            visitor.setSoTimeout(PATIENCE_MILLIS);
            if (plate.password().equals(hear(visitor))) {
                say(visitor, ANSWER);
                knocked.run();
            }
        } catch (IOException e) {
            ILog.of(Door.class).info("a visitor left: " + e.getClass().getName());
        }
    }
}
