package org.laurea.cli.internal.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.store.Backup;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;

/** {@code laurea backup}: a copy of everything, verified by restoring it; or the copies that there are. */
public final class BackupCommand implements Command {

    private static final String FOLDER = "store/backups";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss")
            .withZone(ZoneId.systemDefault());

    @Override
    public Syntax syntax() {
        return new Syntax(List.of("FILE|list"), 0, List.of(ImportCommand.JSON));
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        StoreAccess access = StoreAccess.of(session);
        boolean isJson = arguments.has(ImportCommand.JSON.name());
        if (arguments.operands() == 1 && "list".equals(arguments.operand(0))) {
            list(access, isJson);
            return ExitCode.OK;
        }
        access.requireStore();
        Path file = arguments.operands() == 1 ? arguments.operandPath(0)
                : access.folder().resolve(FOLDER).resolve("laurea-" + STAMP.format(session.clock().instant()) + ".zip");
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (RecordStore store = access.open(true)) {
            Backup backup = store.backup(file);
            if (isJson) {
                json(backup).print(session.terminal().text());
            } else {
                session.say("backup.done", file, backup.entries(), backup.records());
            }
        }
        return ExitCode.OK;
    }

    private static void list(StoreAccess access, boolean isJson) throws StoreException, IOException {
        Session session = access.session();
        List<Path> files = access.stores().backups(access.folder());
        PrintWriter out = session.terminal().text();
        if (isJson) {
            List<Json> all = new ArrayList<>();
            for (Path file : files) {
                all.add(new Json().put("file", file).put("bytes", Files.size(file)));
            }
            new Json().put("report", "laurea-backups/1").put("backups", all).print(out);
            return;
        }
        for (Path file : files) {
            out.print(file + "  " + (Files.size(file) + 1023) / 1024 + " KB\n");
        }
        out.flush();
        if (files.isEmpty()) {
            session.say("backup.none", access.folder().resolve(FOLDER));
        }
    }

    static Json json(Backup backup) {
        return new Json().put("report", "laurea-backup/1").put("file", backup.file()).put("when", backup.when())
                .put("entries", backup.entries()).put("records", backup.records()).put("hash", backup.hash());
    }
}
