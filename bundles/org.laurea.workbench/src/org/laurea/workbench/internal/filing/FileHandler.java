package org.laurea.workbench.internal.filing;

import java.util.Map;

import org.laurea.core.store.Batch;
import org.laurea.workbench.internal.part.DeedDialog;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.batch.BatchDeed;
import org.laurea.workbench.internal.batch.BatchHandler;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;

/** Takes a batch to its next step on the way to the receipt: files it, shows the outbox, or shows the receipt. */
public final class FileHandler extends BatchHandler {

    @Override
    protected void perform(BatchDeed deed) {
        Commands commands = new Commands(deed.window());
        switch (deed.batch().state()) {
            case DRAFT -> Notices.of(deed.window()).tell(Kind.INFO,
                    Texts.beside(FileHandler.class).get("check.first", deed.name()));
            case CHECKED -> file(deed, commands);
            case AUTHORISED, SENT -> commands.run("outbox", Map.of());
            case FILED -> commands.run("receipt", deed.batch().id());
        }
    }

    private static void file(BatchDeed deed, Commands commands) {
        Batch batch = deed.batch();
        FilingWizard wizard = new FilingWizard(new FilingSteps(FilingPlace.of(deed.window()), batch.id()), deed.name(),
                record -> commands.open(batch, record));
        new DeedDialog(deed.window().getShell(), wizard).open();
        wizard.outcome()
                .ifPresent(key -> Notices.of(deed.window()).tell(key.equals("told.filed") ? Kind.GOOD : Kind.INFO,
                        Texts.beside(FileHandler.class).get(key, deed.name())));
    }
}
