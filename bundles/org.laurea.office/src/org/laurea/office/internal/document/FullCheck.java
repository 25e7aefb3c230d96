package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.validation.LiveCheck;

/** Checks every record anew on a thread of the desk; what changes meanwhile is checked when the result comes. */
final class FullCheck {

    private final DocHost host;
    private final DocState state;
    private final DegreeCategory category;
    private final List<Row> rows = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();

    FullCheck(DocHost host, DocState state, DegreeCategory category) {
        this.host = host;
        this.state = state;
        this.category = category;
    }

    private record Result(LiveCheck check, List<RowTally> tallies) {}

    /** Completes on the thread of the listeners, when the document has the result. */
    CompletableFuture<DocOutcome> run() {
        for (DocRecord record : state.table.all()) {
            rows.add(record.row());
            ids.add(record.id);
        }
        AcceptanceBook acceptances = state.acceptances.copy();
        return CompletableFuture.supplyAsync(() -> check(acceptances), host.background())
                .thenApplyAsync(result -> take(result, acceptances), host.listeners());
    }

    private Result check(AcceptanceBook acceptances) {
        try {
            LiveCheck check = host.check(category, true);
            return new Result(check, DocumentLoader.judged(check, rows, ids, acceptances));
        } catch (InputException e) {
            throw new CompletionException(e);
        }
    }

    private DocOutcome take(Result result, AcceptanceBook acceptances) {
        state.judgeAnew(result.check(), ids, rows, result.tallies());
        acceptances.records().forEach(state::judgeAgain);
        state.acceptances.records().forEach(state::judgeAgain);
        DocOutcome outcome = state.settle();
        Set<UUID> all = new LinkedHashSet<>(ids);
        all.addAll(outcome.records());
        return new DocOutcome(outcome.isStructural(), all);
    }
}
