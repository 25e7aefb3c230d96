package org.laurea.workbench.internal.status;

import java.util.Optional;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.text.Localized;
import org.laurea.office.batch.BatchSteps;
import org.laurea.office.document.Tally;
import org.laurea.office.duty.Duty;
import org.laurea.workbench.board.BoardState;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Texts;

/**
 * What is to be done next.
 *
 * @param sentence in one sentence
 * @param label what the button says, empty for no button
 * @param command the end of the id of the command that it runs, on {@code batch} if there is one
 * @param batch the batch it is about
 */
record NextStep(String sentence, String label, String command, Optional<Batch> batch) {

    /** The next step in an open batch. */
    static NextStep of(Batch batch, Tally tally, boolean isReadOnly) {
        Texts texts = Texts.beside(NextStep.class);
        Localized next = BatchSteps.next(batch.state(), tally.errors(), tally.warnings(), tally.safeFixes());
        boolean isInHand = batch.state().compareTo(BatchState.AUTHORISED) < 0;
        String command = isReadOnly && isInHand ? "" : command(batch.state(), tally);
        return new NextStep(texts.get("next", texts.of(next)), command.isEmpty() ? "" : texts.get("do." + command),
                command, Optional.of(batch));
    }

    /** In an open batch whose findings come later, to wait for them. */
    static NextStep later(Batch batch) {
        return new NextStep(Texts.beside(NextStep.class).get("checking"), "", "", Optional.of(batch));
    }

    /** The next step while no batch is open. */
    static NextStep of(BoardState state, Optional<Duty> mostUrgent) {
        Texts texts = Texts.beside(NextStep.class);
        if (!state.isKnown()) {
            return new NextStep("", "", "", Optional.empty());
        }
        if (mostUrgent.isPresent()) {
            Duty duty = mostUrgent.get();
            String sentence = texts.get(duty.daysLeft() < 0 ? "urgent.late" : "urgent", BatchNames.name(duty.batch()),
                    Math.abs(duty.daysLeft()));
            return new NextStep(texts.get("next", sentence), texts.get("do.open"), "open", Optional.of(duty.batch()));
        }
        String sentence = texts.get(state.batches().isEmpty() ? "first" : "nothing");
        return new NextStep(texts.get("next", sentence), texts.get("do.import"), "import", Optional.empty());
    }

    private static String command(BatchState state, Tally tally) {
        if (state == BatchState.DRAFT) {
            if (tally.safeFixes() > 0) {
                return "fix";
            }
            return tally.errors() + tally.warnings() == 0 ? "check" : "next";
        }
        return StateRibbon.command(state);
    }
}
