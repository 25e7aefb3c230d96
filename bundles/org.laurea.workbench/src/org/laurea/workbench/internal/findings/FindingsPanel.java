package org.laurea.workbench.internal.findings;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.laurea.core.text.Localized;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.banner.Outcomes;
import org.laurea.workbench.internal.part.DocumentPanel;
import org.laurea.workbench.internal.part.PageStack;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.selection.RecordSelection;

/** The findings of the document at hand: bar, tree, details, preview of fixes. */
final class FindingsPanel implements DocumentPanel {

    private static final int[] WEIGHTS = {60, 40};
    private static final int PATIENCE_MS = 100;

    private final Texts texts = Texts.beside(FindingsPanel.class);
    private final Function<BatchDocument, Function<String, Localized>> titles;
    private final Composite panel;
    private final Banner banner;
    private final FindingsBar bar;
    private final SafeFixLine fixSafe;
    private final PageStack pages;
    private final SashForm sash;
    private final FixWork fixes;
    private final FindingDeeds deeds;
    private final FindingTree tree;
    private final SelectionDetails details;
    private @Nullable FindingsModel model;

    /**
     * A panel without document.
     *
     * @param titles gives the short name of the mistake that a rule finds, for a document
     * @param moved moves records of a document to the batch of their award date
     * @param revealed shows a cell in the grid: record and index of the field
     */
    FindingsPanel(Composite parent, Function<BatchDocument, Function<String, Localized>> titles,
            BiConsumer<BatchDocument, List<UUID>> moved, BiConsumer<UUID, Integer> revealed) {
        this.titles = titles;
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(Layouts.flush(1));
        banner = new Banner(panel, 1);
        bar = new FindingsBar(panel, texts, this::filter);
        fixSafe = new SafeFixLine(panel, texts, this::previewSafe);
        pages = new PageStack(panel);
        sash = new SashForm(pages.control(), SWT.VERTICAL);
        Outcomes outcomes = new Outcomes(panel, banner, texts);
        fixes = new FixWork(pages, texts, outcomes, this::showList);
        deeds = new FindingDeeds(outcomes, fixes, moved, revealed, this::toTree);
        tree = new FindingTree(sash, texts, deeds::reveal);
        details = new SelectionDetails(tree, new FindingDetails(sash, texts, deeds), texts);
        sash.setWeights(WEIGHTS);
        tree.control().addListener(SWT.Selection, event -> details.show(model));
        new FindingKeys(tree, deeds).install(texts);
        showNothing();
    }

    /** The keys go to the tree, and something is selected there, so that the next Tab comes to what can be done about it. */
    @Override
    public void setFocus() {
        if (tree.selectFirst()) {
            details.show(model);
        }
        toTree();
    }

    /** Shows the findings of the document in front; of none if there is none. */
    @Override
    public void selected(@Nullable RecordSelection selection) {
        BatchDocument document = selection == null ? null : selection.document();
        FindingsModel old = model;
        if (old != null && old.document() == document) {
            return;
        }
        if (old != null) {
            old.stop();
        }
        banner.hide();
        show(null);
        if (document == null) {
            showNothing();
            return;
        }
        FindingTexts names = new FindingTexts(texts, document, titles.apply(document));
        FindingsModel made = new FindingsModel(document, names, panel.getDisplay()::asyncExec, this::showGroups);
        show(made);
        made.show(bar.filter(), bar.grouping());
        made.gather();
        bar.count(document);
        pages.tell(texts.get("gathering.title"), texts.get("gathering"));
    }

    private void show(@Nullable FindingsModel shown) {
        model = shown;
        deeds.on(shown);
    }

    @Override
    public void changed(DocumentChange change) {
        FindingsModel shown = model;
        if (shown != null) {
            shown.changed(change);
        }
    }

    /** Shows what all safe fixes would change, as soon as all findings are known. */
    void previewSafe() {
        FindingsModel shown = model;
        if (shown != null && shown.isGathering()) {
            panel.getDisplay().timerExec(PATIENCE_MS, this::previewSafe);
        } else if (shown != null && !panel.isDisposed()) {
            fixes.preview(shown.safe(), true);
        }
    }

    private void filter() {
        FindingsModel shown = model;
        if (shown != null) {
            shown.show(bar.filter(), bar.grouping());
        }
    }

    private void toTree() {
        tree.control().setFocus();
    }

    private void showNothing() {
        bar.countNothing();
        fixSafe.show(0);
        details.clear();
        pages.tell(texts.get("nothing.title"), texts.get("nothing"));
    }

    private void showList() {
        showGroups();
        toTree();
    }

    /** The tree comes to the front before it is filled: GTK gives no room to the rows of a tree that is hidden. */
    private void showGroups() {
        FindingsModel shown = model;
        if (shown == null || panel.isDisposed()) {
            return;
        }
        bar.count(shown.document());
        fixSafe.show(shown.document().isReadOnly() ? 0 : shown.document().tally().safeFixes());
        panel.layout(true, true);
        if (fixes.isPreviewing()) {
            return;
        }
        boolean isAnything = !shown.groups().isEmpty();
        if (isAnything) {
            pages.show(sash);
        }
        tree.show(shown);
        details.show(shown);
        if (isAnything) {
            sash.layout(true, true);
        } else {
            tellWhyNothing(shown);
        }
    }

    private void tellWhyNothing(FindingsModel shown) {
        if (shown.isAnythingHidden()) {
            pages.tell(texts.get("hidden.title"), texts.get("hidden"), texts.get("hidden.show"), bar::reset);
        } else if (shown.document().isBehind()) {
            pages.tell(texts.get("gathering.title"), texts.get("gathering"));
        } else {
            pages.tell(texts.get("clean.title"), texts.get("clean"));
        }
    }
}
