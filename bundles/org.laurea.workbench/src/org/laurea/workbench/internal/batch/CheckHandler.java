package org.laurea.workbench.internal.batch;

import org.laurea.workbench.internal.banner.Banner.Kind;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.internal.status.Notices;

/** Checks every record of a batch anew. */
public final class CheckHandler extends BatchHandler {

    @Override
    protected void perform(BatchDeed deed) {
        Texts texts = Texts.beside(CheckHandler.class);
        Notices.of(deed.window()).tell(Kind.INFO, texts.get("check.runs", deed.name()));
        deed.follow(deed.desk().open(deed.batch().id()).thenCompose(
                document -> document.check().whenComplete((tally, failure) -> document.close())),
                texts.get("check.done", deed.name()));
    }
}
