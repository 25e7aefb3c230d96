package org.laurea.workbench.internal.status;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.laurea.office.Desk;
import org.laurea.office.LostChange;
import org.laurea.office.edit.Reasons;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Texts;

/**
 * Tells in a dialog of changes that did not get to disk after their batch was closed, when no editor is there any more to tell of
 * them; those that come together are told together. On the UI thread only.
 */
public final class LostChanges implements Consumer<LostChange> {

    private static final int MOST = 5;

    private final Texts texts = Texts.beside(LostChanges.class);
    private final Executor later;
    private final Consumer<String> dialog;
    private final List<LostChange> untold = new ArrayList<>();

    LostChanges(Executor later, Consumer<String> dialog) {
        this.later = later;
        this.dialog = dialog;
    }

    /** Sees to it as long as the desk and the display are there, also after the window was closed. */
    public static void watch(Desk desk, Display display) {
        desk.listen(new LostChanges(display::asyncExec, sentence -> MessageDialog.openError(display.getActiveShell(),
                Texts.beside(LostChanges.class).get("lost.title"), sentence)));
    }

    @Override
    public void accept(LostChange change) {
        untold.add(change);
        if (untold.size() == 1) {
            later.execute(this::tell);
        }
    }

    private void tell() {
        List<LostChange> told = List.copyOf(untold);
        untold.clear();
        StringBuilder all = new StringBuilder();
        for (LostChange one : told.subList(0, Math.min(MOST, told.size()))) {
            all.append(texts.get("lost.change", BatchNames.name(one.batch()), texts.of(Reasons.text(one.reason())),
                    texts.of(one.why()))).append("\n\n");
        }
        if (told.size() > MOST) {
            all.append(texts.get("lost.more", told.size() - MOST)).append("\n\n");
        }
        dialog.accept(all + texts.get("lost.remedy"));
    }
}
