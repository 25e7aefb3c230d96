package org.laurea.cli.internal.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.laurea.cli.internal.ExitCode;
import org.laurea.cli.internal.Session;
import org.laurea.cli.internal.store.OpenStore;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.RegisterFiles;
import org.laurea.office.amendment.Amending;
import org.laurea.office.amendment.Prepared;
import org.laurea.validation.Registers;

/**
 * What a command that amends works at.
 *
 * @param desk the desk
 * @param session the session
 */
record AmendmentDesk(FilingDesk desk, Session session) {

    Amending amending() throws InputException {
        Path folder = desk.store().desk().settings().registers();
        Registers registers = Files.isDirectory(folder) ? RegisterFiles.load(folder) : Registers.none();
        RecordStore store = desk.store().desk().store();
        return session.services().filing().amendments().of(store, desk.store().desk().user(), session.clock(),
                registers);
    }

    /** Tells what was prepared and how to go on; or what is wrong. */
    int tell(Prepared prepared) throws StoreException {
        if (prepared.batch().isEmpty()) {
            session.terminal().say(Session.text("amend.findings", prepared.findings().size()));
            Answered.tell(prepared.findings(), session);
            return ExitCode.FINDINGS;
        }
        UUID batch = prepared.batch().get();
        session.say(prepared.needsDecision() ? "amend.prepared.decision" : "amend.prepared",
                OpenStore.name(desk.store().desk().store().batch(batch).orElseThrow()));
        return ExitCode.OK;
    }
}
