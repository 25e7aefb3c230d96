package org.laurea.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;

import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Messages;

/** What can be wrong with a journal, as it is told to people. */
public final class JournalTrouble {

    private JournalTrouble() {}

    /** The bytes at {@code offset}, where {@code sequence} should stand, are not what was written. */
    static StoreException damaged(Path file, long sequence, long offset) {
        return trouble(Trouble.DAMAGED, "journal.damaged", file, sequence, offset);
    }

    /** The file was durable up to the end of {@code acknowledged} but is whole only up to {@code end}. */
    static StoreException tooShort(Path file, Point acknowledged, long end) {
        return trouble(Trouble.DAMAGED, "journal.short", file, acknowledged.sequence(), acknowledged.offset(), end);
    }

    /** The file does not begin as a journal does. */
    static StoreException header(Path file) {
        return trouble(Trouble.DAMAGED, "journal.header", file);
    }

    /** The file has a format that is not known yet. */
    static StoreException newer(Path file, int format, int known) {
        return trouble(Trouble.UNUSABLE, "journal.newer", file, format, known);
    }

    /** The frames do not make a chain. */
    static StoreException foreign(long sequence) {
        return trouble(Trouble.DAMAGED, "journal.foreign", sequence);
    }

    /** The cipher refuses a payload. */
    static StoreException undeciphered(long sequence, Exception cause) {
        return new StoreException(Trouble.DAMAGED, messages().text("journal.undeciphered", sequence), cause);
    }

    /** The lines are sound but say something unknown. */
    static StoreException unknownContent(long sequence, IOException cause) {
        return new StoreException(Trouble.UNUSABLE, messages().text("journal.unknown", sequence), cause);
    }

    /** No passphrase was given. */
    static StoreException passphraseMissing() {
        return trouble(Trouble.PASSPHRASE, "journal.passphrase.missing");
    }

    /** Another passphrase was given. */
    static StoreException passphraseWrong() {
        return trouble(Trouble.PASSPHRASE, "journal.passphrase.wrong");
    }

    /** The journal can only be read. */
    static StoreException readOnly() {
        return trouble(Trouble.READ_ONLY, "journal.readonly");
    }

    /** What has entries cannot be encrypted any more. */
    public static StoreException inUseAlready(Path store) {
        return trouble(Trouble.UNUSABLE, "journal.entries", store);
    }

    /** Reading failed. */
    public static StoreException reading(Path file, IOException cause) {
        return new StoreException(Trouble.UNUSABLE, messages().text("journal.read", file, reason(cause)), cause);
    }

    /** Writing failed; {@code isFull} if for want of space. */
    public static StoreException writing(Path file, IOException cause, boolean isFull) {
        return isFull ? new StoreException(Trouble.DISK_FULL, messages().text("journal.full", file), cause)
                : new StoreException(Trouble.UNUSABLE, messages().text("journal.write", file, reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private static StoreException trouble(Trouble trouble, String key, Object... arguments) {
        return new StoreException(trouble, messages().text(key, arguments));
    }

    private static Messages messages() {
        return Messages.beside(JournalTrouble.class);
    }
}
