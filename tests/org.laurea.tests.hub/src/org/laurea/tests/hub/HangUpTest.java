package org.laurea.tests.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.Paths;

/** A caller who hangs up in the middle of a call is told apart from one that was served, and from a fault of the hub. */
class HangUpTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String COUNTED = "laurea_hub_requests_total{route=\"/v1/chunks/{hash}\",method=\"PUT\",status=\"";

    @TempDir
    Path folder;

    @Test
    void halfOfAPieceIsNoPieceAndNoFault() throws Exception {
        try (Town town = new Town(folder)) {
            town.open();
            String hash = "ab".repeat(32);
            call(town, "PUT " + Paths.chunk(hash) + " HTTP/1.1\r\nHost: hub\r\nContent-Type: " + MediaTypes.CHUNK
                    + "\r\nContent-Length: 4000\r\n\r\nhalf");
            String metrics = metrics(town);
            assertTrue(metrics.contains(COUNTED + "400\"} 1"), metrics);
            assertFalse(metrics.contains(COUNTED + "200\"}"), metrics);
            town.hub.close();
            try (Stream<Path> logs = Files.walk(town.data)) {
                Path log = logs.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
                assertEquals(1, Files.readAllLines(log).stream().filter(line -> line.contains("\"problem\":\"gone\""))
                        .count());
                assertFalse(Files.readString(log).contains("\"level\":\"error\""));
            }
        }
    }

    private static void call(Town town, String text) throws Exception {
        try (Socket socket = Tls.of(town.operator, town.authority.anchors()).getSocketFactory()
                .createSocket(town.hub.address().getHost(), town.hub.address().getPort())) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    /** The figures as soon as the call is among them. */
    private static String metrics(Town town) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Caller caller = town.caller(town.operator);
        while (true) {
            String metrics = Caller.text(caller.get(Paths.METRICS));
            if (metrics.contains(COUNTED) || Instant.now().isAfter(end)) {
                return metrics;
            }
            Thread.onSpinWait();
        }
    }
}
