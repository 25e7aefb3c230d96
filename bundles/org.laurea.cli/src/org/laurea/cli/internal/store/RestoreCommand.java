package org.laurea.cli.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.store.Backup;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;

/** {@code laurea restore}: a backup in the place of the store; what was there is kept beside it. */
public final class RestoreCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of("FILE"), ImportCommand.JSON);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        Path file = arguments.operandPath(0);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        StoreAccess access = StoreAccess.of(session);
        char[] passphrase = Passphrase.given();
        try {
            restore(file, passphrase, access, arguments.has(ImportCommand.JSON.name()));
        } catch (StoreException e) {
            if (e.trouble() != StoreException.Trouble.PASSPHRASE || passphrase != null) {
                throw e;
            }
            passphrase = Passphrase.needed(session);
            restore(file, passphrase, access, arguments.has(ImportCommand.JSON.name()));
        } finally {
            if (passphrase != null) {
                Arrays.fill(passphrase, ' ');
            }
        }
        return ExitCode.OK;
    }

    private static void restore(Path file, char @Nullable [] passphrase, StoreAccess access, boolean isJson)
            throws StoreException {
        Session session = access.session();
        Backup backup = access.stores().verify(file, passphrase);
        Path former = access.stores().restore(file, access.folder(), passphrase);
        if (isJson) {
            BackupCommand.json(backup).put("former", former).print(session.terminal().text());
            return;
        }
        session.say("restore.done", file, backup.entries(), backup.records());
        if (former != null) {
            session.say("restore.former", former);
        }
    }
}
