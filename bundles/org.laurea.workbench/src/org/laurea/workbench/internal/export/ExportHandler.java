package org.laurea.workbench.internal.export;

import org.laurea.workbench.internal.batch.BatchDeed;
import org.laurea.workbench.internal.batch.BatchHandler;

/** Hands a batch out. */
public final class ExportHandler extends BatchHandler {

    @Override
    protected void perform(BatchDeed deed) {
        new ExportDialog(deed.window().getShell(), deed.name()).ask()
                .ifPresent(wish -> new ExportJob(deed.window(), deed.desk(), deed.batch().id(), wish).schedule());
    }
}
