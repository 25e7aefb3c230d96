package org.laurea.workbench.internal.batch;

/** Opens a batch. */
public final class OpenHandler extends BatchHandler {

    @Override
    protected void perform(BatchDeed deed) {
        new Commands(deed.window()).open(deed.batch());
    }
}
