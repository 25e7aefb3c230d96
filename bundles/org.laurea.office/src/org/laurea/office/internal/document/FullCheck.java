package org.laurea.office.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    FullCheck(DocHost host, DocState state, DegreeCategory category) {
        this.host = host;
        this.state = state;
        this.category = category;
    }

    private record Input(List<DocRecord> records, List<Row> rows, AcceptanceBook acceptances) {}

    private record Result(LiveCheck check, List<RowTally> tallies) {}

    /**
     * Completes on the thread of the listeners, when the document has the result; if too much changed meanwhile, the document is
     * still behind.
     *
     * @param isNew whether registers that changed on disk are read anew
     */
    CompletableFuture<DocOutcome> run(boolean isNew) {
        List<DocRecord> records = List.copyOf(state.table.all());
        List<Row> rows = new ArrayList<>(records.size());
        records.forEach(record -> rows.add(record.row()));
        Input input = new Input(records, rows, state.acceptances.copy());
        return CompletableFuture.supplyAsync(() -> check(input, isNew), host.checker())
                .thenApplyAsync(result -> take(result, input), host.listeners());
    }

    /** Like {@link #run}, again and again until the document is not behind. */
    CompletableFuture<DocOutcome> runToTheEnd(boolean isNew) {
        return run(isNew).thenCompose(outcome -> state.isBehind() ? runToTheEnd(false)
                : CompletableFuture.completedFuture(outcome));
    }

    private Result check(Input input, boolean isNew) {
        try {
            LiveCheck check = host.check(category, isNew);
            return new Result(check,
                    DocumentLoader.judged(check, input.records(), input.rows(), input.acceptances()));
        } catch (InputException e) {
            throw new CompletionException(e);
        }
    }

    private DocOutcome take(Result result, Input input) {
        state.judgeAnew(result.check(), input.records(), input.rows(), result.tallies());
        input.acceptances().records().forEach(state::judgeAgain);
        state.acceptances.records().forEach(state::judgeAgain);
        DocOutcome outcome = state.settle();
        return new DocOutcome(outcome.isStructural(), Set.of());
    }
}
