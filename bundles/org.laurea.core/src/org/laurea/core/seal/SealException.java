package org.laurea.core.seal;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/** A key could not be used, or a message is not to be believed. Each reason has its own {@link Fault}. */
public final class SealException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Fault {
        /** The bytes are not a message, certificate or key of the kind expected. */
        MALFORMED,
        /** An algorithm, or a mixture of suites, that is not accepted. */
        ALGORITHM,
        /** The content is not the one that was signed. */
        DIGEST,
        /** The signature does not belong to the key of the certificate. */
        SIGNATURE,
        /** No way leads from the certificate to an authority that is trusted. */
        UNTRUSTED,
        /** The certificate was not valid yet. */
        NOT_YET_VALID,
        /** The certificate was no longer valid. */
        EXPIRED,
        /** The certificate was revoked. */
        REVOKED,
        /** No current revocation list is there, and one is asked for. */
        STATUS_UNKNOWN,
        /** The certificate does not allow this use, or its holder does not have this role. */
        PURPOSE,
        /** The message is not sealed to any of the keys. */
        RECIPIENT,
        /** The time stamp does not belong to the signature, or its authority is not trusted. */
        TIME_STAMP,
        /** The PIN or passphrase is wrong. */
        PIN,
        /** The token is locked after too many wrong PINs. */
        LOCKED,
        /** There is no such key, or none with a certificate yet. */
        NO_KEY,
        /** The token, its driver or the authority does not answer. */
        UNREACHABLE
    }

    private final Fault fault;
    private final transient Localized text;

    /** A fault that tells {@code text}: place, reason and remedy, without secrets and personal data. */
    public SealException(Fault fault, Localized text) {
        super(text.in(Language.EN));
        this.fault = fault;
        this.text = text;
    }

    /** A fault that keeps its cause for a developer. */
    public SealException(Fault fault, Localized text, Throwable cause) {
        super(text.in(Language.EN), cause);
        this.fault = fault;
        this.text = text;
    }

    /** Why. */
    public Fault fault() {
        return fault;
    }

    /** What the user is told. */
    public Localized text() {
        return text;
    }
}
