package org.laurea.office.batch;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.store.BatchState;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/** The way of a batch: draft, checked, authorised, sent, filed. */
public final class BatchSteps {

    private BatchSteps() {}

    /** All states in order, as a batch in this state sees them. */
    public static List<BatchStep> of(BatchState now) {
        List<BatchStep> steps = new ArrayList<>();
        for (BatchState state : BatchState.values()) {
            steps.add(new BatchStep(state, place(state.ordinal() - now.ordinal()), title(state), text("needs", state)));
        }
        return steps;
    }

    /** The name of a state. */
    public static Localized title(BatchState state) {
        return text("title", state);
    }

    /**
     * What is to be done next, in one sentence.
     *
     * @param now how far the batch is
     * @param errors how many errors it has
     * @param warnings how many warnings are open
     * @param safeFixes how many of them have a fix that may be applied without asking
     */
    public static Localized next(BatchState now, long errors, long warnings, long safeFixes) {
        Messages messages = Messages.beside(BatchSteps.class);
        if (now != BatchState.DRAFT || errors + warnings == 0) {
            return text("next", now);
        }
        String key = errors > 0 ? "next.errors" : "next.warnings";
        return safeFixes > 0 ? messages.text(key + ".fixes", errors, warnings, safeFixes)
                : messages.text(key, errors, warnings);
    }

    private static BatchStep.Place place(int ahead) {
        return switch (Integer.signum(ahead)) {
            case -1 -> BatchStep.Place.DONE;
            case 0 -> BatchStep.Place.HERE;
            default -> ahead == 1 ? BatchStep.Place.NEXT : BatchStep.Place.LATER;
        };
    }

    private static Localized text(String key, BatchState state) {
        return Messages.beside(BatchSteps.class).text(key + '.' + state.tag());
    }
}
