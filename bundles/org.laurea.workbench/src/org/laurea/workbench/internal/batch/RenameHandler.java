package org.laurea.workbench.internal.batch;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.laurea.workbench.internal.part.Texts;

/** Gives a batch another name. */
public final class RenameHandler extends BatchHandler {

    private static final int LONGEST = 60;

    @Override
    protected void perform(BatchDeed deed) {
        Texts texts = Texts.beside(RenameHandler.class);
        InputDialog dialog = new InputDialog(deed.window().getShell(), texts.get("rename.title"),
                texts.get("rename.message", deed.name()), deed.batch().head().name(),
                name -> name.length() > LONGEST ? texts.get("rename.long", LONGEST) : null);
        if (dialog.open() == Window.OK) {
            String name = String.valueOf(dialog.getValue()).strip();
            deed.follow(deed.desk().open(deed.batch().id()).thenCompose(
                    document -> document.rename(name).whenComplete((entry, failure) -> document.close())),
                    texts.get("rename.done"));
        }
    }
}
