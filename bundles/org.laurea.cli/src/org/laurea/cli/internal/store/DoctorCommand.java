package org.laurea.cli.internal.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.Command;
import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Syntax;
import org.laurea.core.data.DataFolder;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;

/** {@code laurea doctor}: reads every byte of the store, compares index and journal, and tells about the surroundings. */
public final class DoctorCommand implements Command {

    private static final long MEGABYTE = 1 << 20;

    @Override
    public Syntax syntax() {
        return Syntax.of(List.of(), ImportCommand.JSON);
    }

    @Override
    public int run(Arguments arguments, Session session) throws InputException, IOException, StoreException {
        StoreAccess access = StoreAccess.of(session);
        Diagnosis diagnosis = access.stores().exists(access.folder()) ? access.secretly(
                passphrase -> access.stores().examine(new StoreRequest(access.folder(), passphrase, false))) : null;
        if (arguments.has(ImportCommand.JSON.name())) {
            json(diagnosis, session);
        } else {
            text(diagnosis, session);
        }
        return diagnosis == null || diagnosis.problems().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static void text(@Nullable Diagnosis diagnosis, Session session) throws IOException {
        PrintWriter out = session.terminal().text();
        line(out, session, "doctor.program", Runtime.version(), System.getProperty("os.name", ""),
                System.getProperty("os.arch", ""), Runtime.getRuntime().maxMemory() / MEGABYTE);
        line(out, session, "doctor.folder", DataFolder.ofProcess(), free() / MEGABYTE);
        line(out, session, "doctor.modules", String.join(", ", modules(session)));
        if (diagnosis == null) {
            line(out, session, "doctor.noStore");
        } else {
            line(out, session, "doctor.store", diagnosis.entries(), diagnosis.records(), diagnosis.hash());
            if (diagnosis.isIndexRebuilt()) {
                line(out, session, "doctor.rebuilt");
            }
            diagnosis.problems().forEach(problem -> out.print(problem.in(session.language()) + '\n'));
            line(out, session, diagnosis.problems().isEmpty() ? "doctor.well" : "doctor.ill",
                    diagnosis.problems().size());
        }
        out.flush();
    }

    private static void line(PrintWriter out, Session session, String key, Object... arguments) {
        out.print(Session.text(key, arguments).in(session.language()) + '\n');
    }

    private static List<String> modules(Session session) {
        return session.services().categories().stream().map(DegreeCategory::id).sorted().toList();
    }

    private static long free() throws IOException {
        Path folder = DataFolder.ofProcess().toAbsolutePath();
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return Files.getFileStore(folder).getUsableSpace();
    }

    private static void json(@Nullable Diagnosis diagnosis, Session session) throws IOException {
        Json store = diagnosis == null ? null
                : new Json().put("entries", diagnosis.entries()).put("records", diagnosis.records())
                        .put("hash", diagnosis.hash()).put("indexRebuilt", diagnosis.isIndexRebuilt())
                        .put("problems", diagnosis.problems().stream()
                                .map(problem -> problem.in(session.language())).toList());
        new Json().put("report", "laurea-doctor/1").put("java", Runtime.version())
                .put("system", System.getProperty("os.name", "") + ' ' + System.getProperty("os.arch", ""))
                .put("folder", DataFolder.ofProcess()).put("freeBytes", free()).put("modules", modules(session))
                .put("store", store).print(session.terminal().text());
    }
}
