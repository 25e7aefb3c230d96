package org.laurea.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An authority for practice, a hub, and an office with its leader, each in a data folder of its own. */
record Practice(Path folder) {

    static final String PIN = "practice-1";
    static final String UNIT = "10001";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Makes the folders and the keys in them. */
    static Practice in(Path folder) {
        Laurea.run(Map.of("LAUREA_PIN", PIN), "keys", "practice", "--unit", UNIT, "--out", folder).ended(0);
        return new Practice(folder);
    }

    Path office() {
        return folder.resolve("office");
    }

    Path hub() {
        return folder.resolve("hub");
    }

    /** The leader's key file. */
    Path leader() {
        return folder.resolve("leader/keys/keys.p12");
    }

    static Map<String, String> environment(Path data) {
        return new HashMap<>(Map.of("LAUREA_DATA", data.toString(), "LAUREA_PIN", PIN, "LAUREA_LEADER_PIN", PIN));
    }

    /** Runs a command in the office. */
    Laurea.Result at(Path data, Object... arguments) {
        return Laurea.run(environment(data), arguments);
    }

    /** Runs a command in the office, and reads what it says. */
    JsonNode json(Path data, Object... arguments) {
        try {
            return JSON.readTree(at(data, arguments).ended(0).out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of a batch of the office, by its award date. */
    String state(Path data, String day) {
        for (JsonNode batch : json(data, "batch", "list", "--json").path("batches")) {
            if (batch.path("day").asText().equals(day.replace("-", ""))) {
                return batch.path("state").asText();
            }
        }
        throw new AssertionError("no batch of " + day);
    }

    /** A data folder for somebody else of the same unit, with the keys of the office. */
    Path twin() throws IOException {
        Path twin = folder.resolve("twin");
        for (String part : List.of("keys", "trust")) {
            Files.createDirectories(twin.resolve(part));
            try (Stream<Path> files = Files.list(office().resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, twin.resolve(part).resolve(file.getFileName().toString()));
                }
            }
        }
        return twin;
    }

    /** A copy of all that the office has now. */
    Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> all = Files.walk(office())) {
            for (Path each : all.sorted().toList()) {
                Files.copy(each, copy.resolve(office().relativize(each).toString()));
            }
        }
        return copy;
    }

    /** The authorities in one file, as somebody far away has them. */
    Path roots() throws IOException {
        StringBuilder pem = new StringBuilder();
        try (Stream<Path> files = Files.list(office().resolve("trust"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".cer")).toList()) {
                pem.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(Files.readAllBytes(file)))
                        .append("\n-----END CERTIFICATE-----\n");
            }
        }
        return Files.writeString(folder.resolve("roots.pem"), pem);
    }
}
