package org.laurea.sync.client;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.SealException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.sync.wire.Problem;

/** A hub did not do what was asked. What was sent so far stays there; asking again is always safe. */
public final class HubException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Failure {
        /** The hub says why: {@link HubException#problem()}. */
        PROBLEM,
        /** It does not answer. */
        UNREACHABLE,
        /** It, or we, do not accept the other's certificate. */
        CERTIFICATE,
        /** Its answer is not one of the protocol; perhaps something else is at this address. */
        ANSWER,
        /** The user stopped it. */
        CANCELLED
    }

    private final Failure failure;
    private final transient Localized text;
    private final transient Optional<Problem> problem;

    HubException(Failure failure, String hub, @Nullable Throwable cause) {
        this(failure, Messages.beside(HubException.class).text("hub." + failure.name(), hub), Optional.empty(), cause);
    }

    /** We do not accept the certificate of the hub. */
    HubException(String hub, SealException reason) {
        this(Failure.CERTIFICATE, Messages.beside(HubException.class).text("hub.untrusted", hub, reason.text()),
                Optional.empty(), reason);
    }

    HubException(Problem problem) {
        this(Failure.PROBLEM, problem.text(), Optional.of(problem), null);
    }

    private HubException(Failure failure, Localized text, Optional<Problem> problem, @Nullable Throwable cause) {
        super(text.in(Language.EN), cause);
        this.failure = failure;
        this.text = text;
        this.problem = problem;
    }

    /** Why. */
    public Failure failure() {
        return failure;
    }

    /** What the user is told. */
    public Localized text() {
        return text;
    }

    /** What the hub said. */
    public Optional<Problem> problem() {
        return problem;
    }

    /** Whether the same may succeed later without anybody doing anything. */
    public boolean isPassing() {
        return failure == Failure.UNREACHABLE || problem.map(one -> one.type().isPassing()).orElse(false);
    }
}
