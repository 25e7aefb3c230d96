package org.laurea.hub.internal.web;

import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.seal.SealException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.sync.FormatException;
import org.laurea.sync.wire.ProblemType;

/** A request that is not served, told as a problem (RFC 9457) in both languages. Holds no personal data. */
public final class Problem extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Messages TEXTS = Messages.beside(Problem.class);

    private final ProblemKind kind;
    private final ProblemType type;
    private final transient Localized detail;
    private final transient Map<String, Object> members = new TreeMap<>();

    private Problem(ProblemKind kind, ProblemType type, Localized detail) {
        super(kind.tag());
        this.kind = kind;
        this.type = type;
        this.detail = detail;
    }

    /** A problem whose detail is the message of its kind, with these arguments filled in. */
    public static Problem of(ProblemKind kind, Object... arguments) {
        return new Problem(kind, kind.type(), TEXTS.text(kind.tag() + ".detail", arguments));
    }

    /** A problem that somebody else tells the detail of. */
    public static Problem told(ProblemKind kind, Localized detail) {
        return new Problem(kind, kind.type(), detail);
    }

    /** What is wrong with a message or the certificate of its signer. */
    public static Problem of(SealException e) {
        ProblemKind kind = ProblemKind.of(e.fault());
        return of(e, kind, kind.type());
    }

    /** What is wrong with the certificate of the caller. */
    static Problem ofCaller(SealException e) {
        return of(e, ProblemKind.of(e.fault()), ProblemType.UNAUTHENTICATED);
    }

    /** What is wrong with the form of something. */
    public static Problem of(FormatException e) {
        ProblemKind kind = switch (e.fault()) {
            case MALFORMED, VERSION -> ProblemKind.UNREADABLE;
            case LIMIT -> ProblemKind.TOO_LARGE;
            case DIGEST -> ProblemKind.CHUNK_TAMPERED;
            case MISSING -> ProblemKind.CHUNKS_MISSING;
            case MISMATCH, PROOF -> ProblemKind.MISMATCH;
        };
        Problem problem = told(kind, e.text());
        problem.initCause(e);
        return problem;
    }

    private static Problem of(SealException e, ProblemKind kind, ProblemType type) {
        Problem problem = new Problem(kind, type, e.text());
        problem.initCause(e);
        return problem;
    }

    /** The same problem with a member more; texts, numbers, lists of texts. */
    public Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Its kind. */
    public ProblemKind kind() {
        return kind;
    }

    /** Its type in the protocol. */
    public ProblemType type() {
        return type;
    }

    /** What kind of problem it is, for people. */
    public Localized title() {
        return TEXTS.text(kind.tag() + ".title");
    }

    /** What is wrong here, and what helps. */
    public Localized detail() {
        return detail;
    }

    /** What programs may want to know beside. */
    public Map<String, Object> members() {
        return members;
    }
}
