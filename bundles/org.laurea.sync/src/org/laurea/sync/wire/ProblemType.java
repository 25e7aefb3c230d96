package org.laurea.sync.wire;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a hub did not do what a call asked, with the HTTP status that goes with it. */
public enum ProblemType {
    /** The bytes are not in the form asked for; sending them again is useless. */
    MALFORMED(400),
    /** No certificate, or one that the hub does not trust. */
    UNAUTHENTICATED(401),
    /** The holder of the certificate may not do this: another unit, another role. */
    FORBIDDEN(403),
    /** No such package, receipt or path. */
    NOT_FOUND(404),
    /** The path does not take this method. */
    METHOD(405),
    /** The package is not the next one of this unit: the member {@code expected} names the one that should be its previous. */
    NOT_NEXT(409),
    /** A piece that the manifest names is not there; ask what is missing and send it. */
    INCOMPLETE(409),
    /** Larger than allowed. */
    TOO_LARGE(413),
    /** The body is not of the media type asked for. */
    MEDIA_TYPE(415),
    /** A signature does not hold, a certificate is not valid, or an algorithm is not accepted. */
    SIGNATURE(422),
    /** The bytes are not those whose hash was said. */
    DIGEST(422),
    /** The leader's yes is missing, spent, out of date or for another package. */
    AUTHORISATION(422),
    /** The manifest and the content say different things, or the hub has no rules for it. */
    CONTENT(422),
    /** Too many calls, or the unit's room for pieces is used up; come again after {@code Retry-After}. */
    BUSY(429),
    /** A fault of the hub. */
    INTERNAL(500),
    /** The hub is stopping or cannot reach its store; come again. */
    UNAVAILABLE(503),
    /** The disk of the hub is full; come again. */
    FULL(507);

    private static final String PREFIX = "urn:laurea:problem:";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The member {@code type}: a URN that stays the same. */
    public String uri() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the same call may succeed later. */
    public boolean isPassing() {
        return status == 429 || status >= 500;
    }

    /** The type by its URN. */
    public static Optional<ProblemType> of(String uri) {
        return Stream.of(values()).filter(type -> type.uri().equals(uri)).findFirst();
    }
}
