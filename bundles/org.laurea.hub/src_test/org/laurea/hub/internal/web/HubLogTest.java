package org.laurea.hub.internal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubLogTest {

    @Test
    void aFailureIsToldByItsPlaceAndNotByItsMessage(@TempDir Path folder) throws IOException {
        try (HubLog log = HubLog.in(folder)) {
            log.tell("request", Map.of("route", "/v1/head"));
            log.fail("failure", Map.of(), new IllegalStateException("Duplicate key 110105199003070012"));
        }
        List<String> lines;
        try (Stream<Path> files = Files.list(folder)) {
            lines = Files
                    .readAllLines(files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow());
        }
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).endsWith("\"level\":\"info\",\"event\":\"request\",\"route\":\"/v1/head\"}"),
                lines.get(0));
        assertTrue(lines.get(1).contains("IllegalStateException"), lines.get(1));
        assertFalse(lines.get(1).contains("1101051990"), lines.get(1));
    }
}
