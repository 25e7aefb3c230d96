package org.laurea.hub.internal.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void countersGaugesAndTimesAreLinesOfPrometheus() {
        Metrics metrics = new Metrics();
        metrics.count("laurea_hub_packages_total", "outcome=\"filed\"", 1);
        metrics.count("laurea_hub_packages_total", "outcome=\"filed\"", 2);
        metrics.gauge("laurea_hub_requests_under_way", () -> 4);
        metrics.time("/v1/head", 0.2);
        List<String> lines = metrics.text().lines().toList();
        assertTrue(lines.contains("laurea_hub_packages_total{outcome=\"filed\"} 3"), metrics.text());
        assertTrue(lines.contains("laurea_hub_requests_under_way 4"), metrics.text());
        assertTrue(lines.contains("laurea_hub_request_seconds_bucket{route=\"/v1/head\",le=\"0.1\"} 0"),
                metrics.text());
        assertTrue(lines.contains("laurea_hub_request_seconds_bucket{route=\"/v1/head\",le=\"0.25\"} 1"),
                metrics.text());
        assertTrue(lines.contains("laurea_hub_request_seconds_bucket{route=\"/v1/head\",le=\"+Inf\"} 1"),
                metrics.text());
    }
}
