package org.laurea.sync.client;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.laurea.sync.FormatException;
import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.Problem;
import org.laurea.sync.wire.ProblemType;

/** An answer of a hub, whole. */
record Reply(int status, String type, Optional<String> retryAfter, byte[] body) {

    static Reply of(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0].trim();
        return new Reply(response.statusCode(), type, response.headers().firstValue("Retry-After"), response.body());
    }

    boolean isDone() {
        return status / 100 == 2;
    }

    boolean is(String mediaType) {
        return type.equalsIgnoreCase(mediaType);
    }

    /** The problem it tells, or that its status alone stands for; empty if it is none of the protocol. */
    Optional<Problem> problem() {
        if (is(MediaTypes.PROBLEM)) {
            try {
                return Optional.of(Problem.read(body)).filter(problem -> problem.type().status() == status);
            } catch (FormatException e) {
                return byStatus();
            }
        }
        return byStatus();
    }

    private Optional<Problem> byStatus() {
        return switch (status) {
            case 408, 425, 502, 503, 504 -> Optional.of(Problem.of(ProblemType.UNAVAILABLE));
            case 429 -> Optional.of(Problem.of(ProblemType.BUSY));
            case 500 -> Optional.of(Problem.of(ProblemType.INTERNAL));
            case 507 -> Optional.of(Problem.of(ProblemType.FULL));
            default -> Optional.empty();
        };
    }

    /** How long the hub asks to wait (RFC 9110 10.2.3): seconds or a date. */
    Optional<Duration> pause(Clock clock) {
        return retryAfter.flatMap(text -> {
            if (text.matches("[0-9]{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            }
            try {
                Duration until = Duration.between(clock.instant(),
                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
                return Optional.of(until).filter(length -> !length.isNegative());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
