package org.laurea.workbench.internal.filing;

import org.laurea.core.store.BatchState;
import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.batch.BatchDeed;
import org.laurea.workbench.internal.batch.BatchHandler;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;

/** Shows the receipt of a batch. */
public final class ReceiptHandler extends BatchHandler {

    @Override
    protected void perform(BatchDeed deed) {
        if (deed.batch().state() == BatchState.FILED) {
            new ReceiptDialog(deed.window().getShell(), FilingPlace.of(deed.window()), deed.batch()).open();
        } else {
            Notices.of(deed.window()).tell(Kind.INFO,
                    Texts.beside(ReceiptHandler.class).get("receipt.none", deed.name()));
        }
    }
}
