package org.laurea.hub.internal.web;

import java.util.Map;
import java.util.TreeMap;

import org.laurea.core.seal.SealException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/** A request that is not served, told as a problem (RFC 9457) in both languages. Holds no personal data. */
public final class Problem extends Exception {

    private static final long serialVersionUID = 1L;
    private static final Messages TEXTS = Messages.beside(Problem.class);

    private final ProblemKind kind;
    private final transient Localized detail;
    private final transient Map<String, Object> members = new TreeMap<>();

    private Problem(ProblemKind kind, Localized detail) {
        super(kind.tag());
        this.kind = kind;
        this.detail = detail;
    }

    /** A problem whose detail is the message of its kind, with these arguments filled in. */
    public static Problem of(ProblemKind kind, Object... arguments) {
        return new Problem(kind, TEXTS.text(kind.tag() + ".detail", arguments));
    }

    /** A problem that somebody else tells the detail of. */
    public static Problem told(ProblemKind kind, Localized detail) {
        return new Problem(kind, detail);
    }

    /** What is wrong with a certificate or a message. */
    public static Problem of(SealException e) {
        Problem problem = new Problem(ProblemKind.of(e.fault()), e.text());
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
