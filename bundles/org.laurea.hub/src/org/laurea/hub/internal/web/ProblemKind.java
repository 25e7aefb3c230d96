package org.laurea.hub.internal.web;

import java.util.Locale;

import org.laurea.core.seal.SealException.Fault;
import org.laurea.sync.wire.ProblemType;

/** The reasons for which a hub does not do what it is asked: finer than the types of the protocol, whose member {@code reason} names them. */
public enum ProblemKind {

    /** The request is not one of the protocol. */
    MALFORMED(ProblemType.MALFORMED),
    /** The certificate of the caller or signer leads to no authority that the hub believes. */
    CERTIFICATE_UNTRUSTED(ProblemType.SIGNATURE),
    /** The certificate is no longer valid. */
    CERTIFICATE_EXPIRED(ProblemType.SIGNATURE),
    /** The certificate is not valid yet. */
    CERTIFICATE_NOT_YET_VALID(ProblemType.SIGNATURE),
    /** The certificate was revoked. */
    CERTIFICATE_REVOKED(ProblemType.SIGNATURE),
    /** Nobody can tell whether the certificate was revoked. */
    CERTIFICATE_STATUS_UNKNOWN(ProblemType.SIGNATURE),
    /** The certificate is for another purpose. */
    CERTIFICATE_PURPOSE(ProblemType.SIGNATURE),
    /** The holder of the certificate may not do this. */
    WRONG_ROLE(ProblemType.FORBIDDEN),
    /** Caller, signer and content are not of one unit. */
    WRONG_UNIT(ProblemType.FORBIDDEN),
    /** No leader authorised the package. */
    NOT_AUTHORISED(ProblemType.AUTHORISATION),
    /** The code is another. */
    CODE_WRONG(ProblemType.AUTHORISATION),
    /** The code was good for ten minutes. */
    CODE_EXPIRED(ProblemType.AUTHORISATION),
    /** Too many wrong codes. */
    CODE_EXHAUSTED(ProblemType.AUTHORISATION),
    /** No code was asked for this package. */
    CODE_UNKNOWN(ProblemType.AUTHORISATION),
    /** There is nothing at this address. */
    NOT_FOUND(ProblemType.NOT_FOUND),
    /** The address does not know the method. */
    METHOD_NOT_ALLOWED(ProblemType.METHOD),
    /** The package does not follow the newest of its unit. */
    WRONG_PREVIOUS(ProblemType.NOT_NEXT),
    /** Chunks have not arrived. */
    CHUNKS_MISSING(ProblemType.INCOMPLETE),
    /** The body is larger than the protocol allows. */
    TOO_LARGE(ProblemType.TOO_LARGE),
    /** The bytes of a chunk are not those of its name. */
    CHUNK_HASH(ProblemType.DIGEST),
    /** A chunk is not the one that was sealed. */
    CHUNK_TAMPERED(ProblemType.DIGEST),
    /** The package is not sealed to this hub. */
    RECIPIENT(ProblemType.SIGNATURE),
    /** A signature does not hold. */
    SIGNATURE(ProblemType.SIGNATURE),
    /** An algorithm, or a mixture of suites, that is not accepted. */
    ALGORITHM(ProblemType.SIGNATURE),
    /** The id is not that of the package. */
    WRONG_ID(ProblemType.DIGEST),
    /** The manifest or the content cannot be read. */
    UNREADABLE(ProblemType.CONTENT),
    /** Manifest and content say different things. */
    MISMATCH(ProblemType.CONTENT),
    /** The category or its structure is not known here. */
    CATEGORY(ProblemType.CONTENT),
    /** The unit has used up what it may ask for at this time. */
    QUOTA(ProblemType.BUSY),
    /** Something failed that should not. */
    INTERNAL(ProblemType.INTERNAL),
    /** Codes cannot be delivered. */
    NO_DELIVERY(ProblemType.AUTHORISATION),
    /** The hub stops. */
    STOPPING(ProblemType.UNAVAILABLE),
    /** The store does not answer. */
    STORE(ProblemType.UNAVAILABLE),
    /** No space is left. */
    FULL(ProblemType.FULL);

    private final ProblemType type;

    ProblemKind(ProblemType type) {
        this.type = type;
    }

    /** The type in the protocol that it is one reason for. */
    public ProblemType type() {
        return type;
    }

    /** The reason in the protocol, such as {@code wrong-unit}. */
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
