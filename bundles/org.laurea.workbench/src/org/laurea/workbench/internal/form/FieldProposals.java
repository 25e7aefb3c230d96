package org.laurea.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.laurea.core.code.CodeEntry;

/** The list of codes and names that opens while typing in a field with a code table, or by Alt+Down. */
final class FieldProposals extends ContentProposalAdapter {

    private static final int DELAY_MS = 120;
    private static final int HEIGHT = 260;
    private static final int WIDTH = 300;
    private static final IContentProposal[] NONE = {};

    private final boolean isCodeFirst;
    private final BooleanSupplier isTyped;
    private final Function<String, List<CodeEntry>> entries;
    private boolean isAsked;

    /** An entry of a table in the list. */
    private record Proposal(CodeEntry entry, boolean isCodeFirst) implements IContentProposal {

        @Override
        public String getContent() {
            return isCodeFirst ? entry.code() : entry.name();
        }

        @Override
        public int getCursorPosition() {
            return getContent().length();
        }

        @Override
        public String getLabel() {
            boolean isPlain = entry.code().equals(entry.name());
            return isPlain ? entry.name() : entry.code() + "  " + entry.name();
        }

        @Override
        public @Nullable String getDescription() {
            List<String> former = new ArrayList<>(entry.formerNames());
            former.addAll(entry.aliases());
            return former.isEmpty() ? null : String.join("\n", former);
        }
    }

    private FieldProposals(Text text, boolean isCodeFirst, BooleanSupplier isTyped,
            Function<String, List<CodeEntry>> entries, Consumer<CodeEntry> chosen) {
        super(text, new TextContentAdapter(), null, null, null);
        this.isCodeFirst = isCodeFirst;
        this.isTyped = isTyped;
        this.entries = entries;
        setContentProposalProvider((contents, position) -> proposals(contents == null ? "" : contents));
        setAutoActivationDelay(DELAY_MS);
        setProposalAcceptanceStyle(PROPOSAL_IGNORE);
        setPopupSize(new Point(WIDTH, HEIGHT));
        setPropagateKeys(true);
        addContentProposalListener(proposal -> {
            if (proposal instanceof Proposal one) {
                chosen.accept(one.entry());
            }
        });
        text.addListener(SWT.KeyDown, this::key);
    }

    /**
     * Gives a text control proposals for as long as it lives.
     *
     * @param isTyped whether a person typed what stands in the control
     * @param entries the entries for what was typed so far
     * @param chosen hears of the entry that was chosen
     */
    static FieldProposals install(Text text, boolean isCodeFirst, BooleanSupplier isTyped,
            Function<String, List<CodeEntry>> entries, Consumer<CodeEntry> chosen) {
        return new FieldProposals(text, isCodeFirst, isTyped, entries, chosen);
    }

    /** The adapter would open the list also when the form shows another record, for it only knows that the text is different. */
    private IContentProposal[] proposals(String contents) {
        return isAsked || isTyped.getAsBoolean() ? entries.apply(contents).stream()
                .map(entry -> new Proposal(entry, isCodeFirst)).toArray(IContentProposal[]::new) : NONE;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT && !isProposalPopupOpen()) {
            event.doit = false;
            isAsked = true;
            openProposalPopup();
            isAsked = false;
        }
    }
}
