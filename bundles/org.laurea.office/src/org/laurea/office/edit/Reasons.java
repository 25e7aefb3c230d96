package org.laurea.office.edit;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.Reason;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/** Why change sets were made, told to people. */
public final class Reasons {

    private static final String UNDO = "undo";
    private static final String REDO = "redo";

    private Reasons() {}

    /** Typing in cells. */
    public static Reason edit(int cells) {
        return Reason.of("edit", cells);
    }

    /** A block from the clipboard. */
    public static Reason paste(int cells) {
        return Reason.of("paste", cells);
    }

    /** Records that came with a block from the clipboard, or that were added by hand. */
    public static Reason add(int records) {
        return Reason.of("add", records);
    }

    /** Records that were taken out. */
    public static Reason remove(int records) {
        return Reason.of("remove", records);
    }

    /** A batch that was made for records to be typed in. */
    public static Reason open() {
        return Reason.of("open");
    }

    /** A batch that was given up with its records. */
    public static Reason drop(int records) {
        return Reason.of("drop", records);
    }

    /** Records that went to the batch of their award date. */
    public static Reason move(int records) {
        return Reason.of("move", records);
    }

    /** The first of some rows copied to the others. */
    public static Reason fillDown(int cells) {
        return Reason.of("fill", cells);
    }

    /** Cells that were emptied. */
    public static Reason clear(int cells) {
        return Reason.of("clear", cells);
    }

    /** A text put in the place of another. */
    public static Reason replace(int cells) {
        return Reason.of("replace", cells);
    }

    /** Fixes of several kinds. */
    public static Reason fix(int cells) {
        return Reason.of("fix", cells);
    }

    /**
     * Fixes of one kind.
     *
     * @param title the short name of the mistake, in the language of the user
     */
    public static Reason fix(int cells, String title) {
        return Reason.of("fix", cells, title);
    }

    /** Taking back what was done for {@code reason}; several times back and forth is once. */
    public static Reason undoing(Reason reason) {
        return wrapped(UNDO, reason);
    }

    /** Doing again what was taken back for {@code undo}. */
    public static Reason redoing(Reason undo) {
        return wrapped(REDO, undo);
    }

    private static Reason wrapped(String key, Reason reason) {
        boolean isWrapped = (UNDO.equals(reason.key()) || REDO.equals(reason.key())) && !reason.arguments().isEmpty();
        List<String> arguments = new ArrayList<>();
        if (!isWrapped) {
            arguments.add(reason.key());
        }
        arguments.addAll(reason.arguments());
        return new Reason(key, arguments);
    }

    /** What was done, in a few words, such as "undo: fix 21 cells: date format". A reason of an unknown key is told by it. */
    public static Localized text(Reason reason) {
        Messages messages = Messages.beside(Reasons.class);
        if ((UNDO.equals(reason.key()) || REDO.equals(reason.key())) && !reason.arguments().isEmpty()) {
            Reason inner = new Reason(reason.arguments().get(0),
                    reason.arguments().subList(1, reason.arguments().size()));
            return messages.text("reason." + reason.key(), text(inner));
        }
        String key = "reason." + reason.key();
        String counted = key + '.' + reason.arguments().size();
        if (messages.has(counted)) {
            return messages.text(counted, reason.arguments().toArray());
        }
        return messages.has(key) ? messages.text(key, reason.arguments().toArray())
                : Localized.verbatim(String.join(" ", reason.key(), String.join(" ", reason.arguments())).strip());
    }
}
