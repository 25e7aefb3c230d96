package org.laurea.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
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

    /**
     * Proposals for a text control.
     *
     * @param entries the entries for what was typed so far
     * @param chosen hears of the entry that was chosen
     */
    private FieldProposals(Text text, boolean isCodeFirst, Function<String, List<CodeEntry>> entries,
            Consumer<CodeEntry> chosen) {
        super(text, new TextContentAdapter(), provider(isCodeFirst, entries), null, null);
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

    /** Gives a text control proposals for as long as it lives. */
    static FieldProposals install(Text text, boolean isCodeFirst, Function<String, List<CodeEntry>> entries,
            Consumer<CodeEntry> chosen) {
        return new FieldProposals(text, isCodeFirst, entries, chosen);
    }

    private static IContentProposalProvider provider(boolean isCodeFirst, Function<String, List<CodeEntry>> entries) {
        return (contents, position) -> entries.apply(contents == null ? "" : contents).stream()
                .map(entry -> new Proposal(entry, isCodeFirst)).toArray(IContentProposal[]::new);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT && !isProposalPopupOpen()) {
            event.doit = false;
            openProposalPopup();
        }
    }
}
