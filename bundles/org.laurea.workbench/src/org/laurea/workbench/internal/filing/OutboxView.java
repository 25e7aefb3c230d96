package org.laurea.workbench.internal.filing;

import static java.util.Objects.requireNonNull;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;
import org.laurea.core.store.RecordStore.Registration;
import org.laurea.workbench.board.Board;

/** The outbox: packages on their way, and what can be done with them. */
public final class OutboxView extends ViewPart {

    private @Nullable OutboxPage page;

    @Override
    public void createPartControl(@Nullable Composite parent) {
        IWorkbenchWindow window = getSite().getWorkbenchWindow();
        OutboxPage made = new OutboxPage(requireNonNull(parent), FilingPlace.of(window));
        page = made;
        Registration registration = window.getService(Board.class).listen(state -> made.refresh());
        parent.addDisposeListener(event -> registration.close());
    }

    @Override
    public void setFocus() {
        OutboxPage shown = page;
        if (shown != null) {
            shown.refresh();
            shown.setFocus();
        }
    }
}
