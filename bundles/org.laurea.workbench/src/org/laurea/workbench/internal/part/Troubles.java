package org.laurea.workbench.internal.part;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

import org.laurea.core.seal.SealException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.office.filing.FilingException;
import org.laurea.sync.FormatException;
import org.laurea.sync.client.HubException;

/** What failures tell people. */
public final class Troubles {

    private Troubles() {}

    /** What a failure tells people; empty if only a developer understands it. */
    public static Optional<Localized> text(Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof StoreException trouble) {
            return Optional.of(trouble.text());
        }
        if (cause instanceof InputException input) {
            return Optional.of(input.text());
        }
        if (cause instanceof SealException seal) {
            return Optional.of(seal.text());
        }
        if (cause instanceof FilingException filing) {
            return Optional.of(filing.text());
        }
        if (cause instanceof HubException hub) {
            return Optional.of(hub.text());
        }
        if (cause instanceof FormatException format) {
            return Optional.of(format.text());
        }
        return ofThePlatform(cause);
    }

    private static Optional<Localized> ofThePlatform(Throwable cause) {
        Messages messages = Messages.beside(Troubles.class);
        if (cause instanceof InterruptedException || cause instanceof CancellationException) {
            return Optional.of(messages.text("stopped"));
        }
        if (cause instanceof FileAlreadyExistsException there) {
            return Optional.of(messages.text("there", String.valueOf(there.getFile())));
        }
        if (cause instanceof FileSystemException disk) {
            return Optional.of(messages.text("disk", String.valueOf(disk.getFile())));
        }
        return Optional.empty();
    }

    /** The failure itself, without what a future wrapped it in. */
    public static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
