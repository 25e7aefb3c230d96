package org.laurea.hub.internal.web;

import java.util.Locale;

import org.laurea.core.seal.SealException.Fault;

/** The kinds of problems that a hub answers with; the name of each is part of the protocol. */
public enum ProblemKind {

    /** The request is not one of the protocol. */
    MALFORMED(400),
    /** The certificate of the caller or signer leads to no authority that the hub believes. */
    CERTIFICATE_UNTRUSTED(403),
    /** The certificate is no longer valid. */
    CERTIFICATE_EXPIRED(403),
    /** The certificate is not valid yet. */
    CERTIFICATE_NOT_YET_VALID(403),
    /** The certificate was revoked. */
    CERTIFICATE_REVOKED(403),
    /** Nobody can tell whether the certificate was revoked. */
    CERTIFICATE_STATUS_UNKNOWN(403),
    /** The certificate is for another purpose. */
    CERTIFICATE_PURPOSE(403),
    /** The holder of the certificate may not do this. */
    WRONG_ROLE(403),
    /** Caller, signer and content are not of one unit. */
    WRONG_UNIT(403),
    /** No leader authorised the package. */
    NOT_AUTHORISED(403),
    /** The code is another. */
    CODE_WRONG(403),
    /** The code was good for ten minutes. */
    CODE_EXPIRED(403),
    /** Too many wrong codes. */
    CODE_EXHAUSTED(403),
    /** No code was asked for this package. */
    CODE_UNKNOWN(403),
    /** There is nothing at this address. */
    NOT_FOUND(404),
    /** The address does not know the method. */
    METHOD_NOT_ALLOWED(405),
    /** The package does not follow the newest of its unit. */
    WRONG_PREVIOUS(409),
    /** Chunks have not arrived. */
    CHUNKS_MISSING(409),
    /** The body is larger than the protocol allows. */
    TOO_LARGE(413),
    /** The bytes of a chunk are not those of its name. */
    CHUNK_HASH(422),
    /** A chunk is not the one that was sealed. */
    CHUNK_TAMPERED(422),
    /** The package is not sealed to this hub. */
    RECIPIENT(422),
    /** A signature does not hold. */
    SIGNATURE(422),
    /** An algorithm, or a mixture of suites, that is not accepted. */
    ALGORITHM(422),
    /** The id is not that of the package. */
    WRONG_ID(422),
    /** The manifest or the content cannot be read. */
    UNREADABLE(422),
    /** The category or its structure is not known here. */
    CATEGORY(422),
    /** The kind of the package is not taken here. */
    KIND(422),
    /** The unit has used up what it may ask for at this time. */
    QUOTA(429),
    /** Something failed that should not. */
    INTERNAL(500),
    /** Codes cannot be delivered. */
    NO_DELIVERY(501),
    /** The hub stops. */
    STOPPING(503),
    /** The store does not answer. */
    STORE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** The name in the protocol, such as {@code wrong-unit}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong with a certificate or a message. */
    public static ProblemKind of(Fault fault) {
        return switch (fault) {
            case UNTRUSTED -> CERTIFICATE_UNTRUSTED;
            case NOT_YET_VALID -> CERTIFICATE_NOT_YET_VALID;
            case EXPIRED -> CERTIFICATE_EXPIRED;
            case REVOKED -> CERTIFICATE_REVOKED;
            case STATUS_UNKNOWN -> CERTIFICATE_STATUS_UNKNOWN;
            case PURPOSE -> CERTIFICATE_PURPOSE;
            case RECIPIENT -> RECIPIENT;
            case ALGORITHM -> ALGORITHM;
            case DIGEST, SIGNATURE, TIME_STAMP -> SIGNATURE;
            case MALFORMED -> UNREADABLE;
            case PIN, LOCKED, NO_KEY, UNREACHABLE -> INTERNAL;
        };
    }
}
