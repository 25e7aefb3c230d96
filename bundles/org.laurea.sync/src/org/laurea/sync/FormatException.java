package org.laurea.sync;

import java.io.IOException;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/**
 * Bytes from elsewhere that are not to be taken: not of their form, too large, or not those that were promised. It is an
 * {@link IOException}, so that streams can throw it while they are read. It holds no content.
 */
public final class FormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Fault {
        /** Not in the form, or not in its only way to be written. */
        MALFORMED,
        /** A form that this version does not know. */
        VERSION,
        /** Larger, deeper or more than allowed. */
        LIMIT,
        /** Not the bytes whose hash or size was promised. */
        DIGEST,
        /** A piece or file that should be there is not. */
        MISSING,
        /** Two statements that should agree do not: content and manifest, receipt and package. */
        MISMATCH,
        /** The proof does not lead to the root of the ledger. */
        PROOF
    }

    /** What the bytes should have been. */
    public enum Part {
        CONTENT, MANIFEST, LABEL, CHUNK, PACKAGE, RECEIPT, TREE_HEAD, ANSWER, DECISION
    }

    private final Fault fault;
    private final Part part;
    private final transient Localized text;

    /** A fault at a place: the name of a member, the number of a line. */
    public FormatException(Fault fault, Part part, String place) {
        this(fault, part, place, null);
    }

    /** A fault that keeps its cause for a developer. */
    public FormatException(Fault fault, Part part, String place, @Nullable Throwable cause) {
        this(fault, part, told(fault, part, place), cause);
    }

    private FormatException(Fault fault, Part part, Localized text,
            @Nullable Throwable cause) {
        super(text.in(Language.EN), cause);
        this.fault = fault;
        this.part = part;
        this.text = text;
    }

    private static Localized told(Fault fault, Part part, String place) {
        Messages messages = Messages.beside(FormatException.class);
        return messages.text("fault." + key(fault), messages.text("part." + key(part)), place);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** What the bytes should have been. */
    public Part part() {
        return part;
    }

    /** What the user is told. */
    public Localized text() {
        return text;
    }
}
