package org.laurea.office.internal.document;

import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;

/** Checks a document that is behind, one check at a time. Everything here happens on the thread of the listeners. */
final class CatchUp {

    private final DocHost host;
    private final FullCheck check;
    private final BiConsumer<@Nullable DocOutcome, @Nullable Throwable> news;
    private boolean isRunning;

    /** What gives the outcome of each check, or why there is none, to {@code news}. */
    CatchUp(DocHost host, FullCheck check, BiConsumer<@Nullable DocOutcome, @Nullable Throwable> news) {
        this.host = host;
        this.check = check;
        this.news = news;
    }

    /** Begins, unless it is running. */
    void begin() {
        if (!isRunning) {
            isRunning = true;
            check.run(false).whenCompleteAsync((outcome, failure) -> {
                isRunning = false;
                news.accept(outcome, failure);
            }, host.listeners());
        }
    }
}
