package org.laurea.workbench.internal.findings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.laurea.core.store.Entry;
import org.laurea.core.text.Localized;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;
import org.laurea.office.document.DocumentChange;
import org.laurea.office.document.RowFinding;
import org.laurea.office.edit.Reasons;
import org.laurea.validation.Fix;
import org.laurea.workbench.internal.banner.Banner;
import org.laurea.workbench.internal.batch.Moving;
import org.laurea.workbench.internal.part.EmptyPage;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** The findings of the document at hand: bar, tree, details, preview of fixes. */
final class FindingsPanel implements FindingActions {

    private static final int[] WEIGHTS = {60, 40};
    private static final int PATIENCE_MS = 100;

    private final Texts texts = Texts.beside(FindingsPanel.class);
    private final Function<BatchDocument, Function<String, Localized>> titles;
    private final BiConsumer<BatchDocument, List<UUID>> moved;
    private final BiConsumer<UUID, Integer> revealed;
    private final Composite panel;
    private final Banner banner;
    private final FindingsBar bar;
    private final SafeFixLine fixSafe;
    private final Composite stack;
    private final SashForm sash;
    private final FindingTree tree;
    private final FindingDetails details;
    private final FixPreview preview;
    private final EmptyPage empty;
    private @Nullable FindingsModel model;
    private boolean isPreviewing;
    private String kind = "";

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
        this.moved = moved;
        this.revealed = revealed;
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(Layouts.flush(1));
        banner = new Banner(panel, 1);
        bar = new FindingsBar(panel, texts, this::filter);
        fixSafe = new SafeFixLine(panel, texts, this::previewSafe);
        stack = new Composite(panel, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(Layouts.fill().create());
        sash = new SashForm(stack, SWT.VERTICAL);
        tree = new FindingTree(sash, texts, this::reveal);
        details = new FindingDetails(sash, texts, this);
        sash.setWeights(WEIGHTS);
        preview = new FixPreview(stack, texts, this::apply, this::showList);
        empty = new EmptyPage(stack);
        tree.control().addListener(SWT.Selection, event -> showDetails());
        new FindingKeys(tree, this).install(texts);
        showNothing();
    }

    /** The keys go to the tree, and something is selected there, so that the next Tab comes to what can be done about it. */
    void setFocus() {
        if (tree.selectFirst()) {
            showDetails();
        }
        tree.control().setFocus();
    }

    /** Shows the findings of a document from now on; of none if it is {@code null}. */
    void setDocument(@Nullable BatchDocument document) {
        FindingsModel old = model;
        if (old != null && old.document() == document) {
            return;
        }
        if (old != null) {
            old.stop();
        }
        banner.hide();
        model = null;
        isPreviewing = false;
        if (document == null) {
            showNothing();
            return;
        }
        FindingTexts names = new FindingTexts(texts, document, titles.apply(document));
        FindingsModel made = new FindingsModel(document, names, panel.getDisplay()::asyncExec, this::showGroups);
        model = made;
        made.show(bar.filter(), bar.grouping());
        made.gather();
        bar.count(document.tally());
        empty.show(texts.get("gathering.title"), texts.get("gathering"));
        top(empty.control());
    }

    /** Takes in what is different in the document. */
    void changed(DocumentChange change) {
        FindingsModel shown = model;
        if (shown != null) {
            shown.changed(change);
        }
    }

    @Override
    public void reveal(FindingItem item) {
        FindingsModel shown = model;
        if (shown != null && item.row() >= 0 && item.row() < shown.document().size()) {
            revealed.accept(shown.document().record(item.row()).id(), shown.texts().field(item.field()));
        }
    }

    @Override
    public void fix(RowFinding finding, Fix fix) {
        FindingsModel shown = model;
        if (shown != null) {
            FixPlan plan = new FixPlan(shown.document(), false);
            plan.add(finding, fix);
            kind = shown.texts().title(finding.finding().rule().code());
            apply(plan.lines());
            tree.control().setFocus();
        }
    }

    @Override
    public void preview(List<FindingItem> items) {
        preview(items, false);
    }

    @Override
    public void move(List<FindingItem> items) {
        FindingsModel shown = model;
        if (shown != null) {
            moved.accept(shown.document(), records(shown, items));
        }
    }

    @Override
    public void accept(List<FindingItem> warnings, String why) {
        FindingsModel shown = model;
        if (shown != null) {
            told(shown.document().accept(shown.find(warnings), why), texts.get("accepted.done",
                    Texts.count(warnings.size())));
            tree.control().setFocus();
        }
    }

    @Override
    public void withdraw(List<FindingItem> warnings) {
        FindingsModel shown = model;
        if (shown != null) {
            told(shown.document().withdraw(shown.find(warnings)), texts.get("withdrawn.done",
                    Texts.count(warnings.size())));
            tree.control().setFocus();
        }
    }

    /** Shows what all safe fixes would change, as soon as all findings are known. */
    void previewSafe() {
        FindingsModel shown = model;
        if (shown != null && shown.isGathering()) {
            panel.getDisplay().timerExec(PATIENCE_MS, this::previewSafe);
        } else if (shown != null && !panel.isDisposed()) {
            preview(shown.safe(), true);
        }
    }

    private void preview(List<FindingItem> items, boolean safeOnly) {
        FindingsModel shown = model;
        if (shown == null || shown.document().isReadOnly()) {
            return;
        }
        FixPlan plan = new FixPlan(shown.document(), safeOnly);
        shown.find(items).forEach(plan::add);
        boolean isOneKind = items.stream().map(FindingItem::rule).distinct().count() == 1;
        kind = isOneKind ? shown.texts().title(items.get(0).rule()) : "";
        FindingTexts names = shown.texts();
        List<FixLine> lines = plan.lines();
        preview.show(texts.get("preview.title", Texts.count(lines.size())), lines,
                line -> new String[] {names.row(line.row()),
                        names.fieldName(shown.document().type().fields().get(line.field()).code()),
                        VisibleSpace.of(line.before()),
                        line.after().isEmpty() ? texts.get("cleared") : VisibleSpace.of(line.after())});
        isPreviewing = true;
        top(preview.control());
        preview.focus();
    }

    private void apply(List<FixLine> lines) {
        FindingsModel shown = model;
        if (shown != null) {
            List<CellEdit> edits = FixPlan.stillRight(lines, shown.document());
            if (!edits.isEmpty()) {
                told(shown.document().edit(kind.isEmpty() ? Reasons.fix(edits.size())
                        : Reasons.fix(edits.size(), kind), edits),
                        texts.get("fixed.done", Texts.count(edits.size())));
            }
            showList();
        }
    }

    private void told(CompletableFuture<Entry> future, String done) {
        future.whenCompleteAsync((entry, failure) -> {
            if (panel.isDisposed()) {
                return;
            }
            if (failure == null) {
                banner.show(Banner.Kind.GOOD, done);
            } else {
                Parts.tell(failure, texts.messages().text("failed"),
                        text -> banner.show(Banner.Kind.ERROR, texts.of(text)));
            }
        }, panel.getDisplay()::asyncExec);
    }

    private void filter() {
        FindingsModel shown = model;
        if (shown != null) {
            shown.show(bar.filter(), bar.grouping());
        }
    }

    private void showNothing() {
        fixSafe.show(0);
        details.clear();
        empty.show(texts.get("nothing.title"), texts.get("nothing"));
        top(empty.control());
    }

    private void showList() {
        isPreviewing = false;
        showGroups();
        tree.control().setFocus();
    }

    /** The tree comes to the front before it is filled: GTK gives no room to the rows of a tree that is hidden. */
    private void showGroups() {
        FindingsModel shown = model;
        if (shown == null || panel.isDisposed()) {
            return;
        }
        bar.count(shown.document().tally());
        int safe = shown.document().isReadOnly() ? 0 : shown.document().tally().safeFixes();
        fixSafe.show(safe);
        panel.layout(true, true);
        if (isPreviewing) {
            return;
        }
        if (!shown.groups().isEmpty()) {
            top(sash);
        }
        tree.show(shown);
        showDetails();
        if (!shown.groups().isEmpty()) {
            sash.layout(true, true);
        } else if (shown.isAnythingHidden()) {
            empty.show(texts.get("hidden.title"), texts.get("hidden"), texts.get("hidden.show"), bar::reset);
            top(empty.control());
        } else if (shown.document().isBehind()) {
            empty.show(texts.get("gathering.title"), texts.get("gathering"));
            top(empty.control());
        } else {
            empty.show(texts.get("clean.title"), texts.get("clean"));
            top(empty.control());
        }
    }

    private void showDetails() {
        FindingsModel shown = model;
        List<FindingItem> items = tree.selectedItems();
        if (shown == null || items.isEmpty()) {
            details.clear();
            return;
        }
        details.offer(shown.document().isReadOnly(), isMovable(shown, items));
        if (items.size() == 1) {
            List<RowFinding> found = shown.find(items);
            if (found.isEmpty()) {
                details.clear();
            } else {
                details.show(items.get(0), found.get(0), shown.texts(), shown.ofRule(items.get(0).rule()));
            }
        } else {
            boolean sameRule = items.stream().allMatch(item -> item.rule().equals(items.get(0).rule()));
            String title = tree.selectedGroup().map(group -> shown.texts().group(group, shown.grouping()))
                    .orElseGet(() -> texts.get("selection"));
            details.show(title, items,
                    sameRule ? shown.find(items.subList(0, 1)).stream().findFirst() : Optional.empty());
        }
    }

    private static List<UUID> records(FindingsModel shown, List<FindingItem> items) {
        return items.stream().map(FindingItem::row).filter(row -> row >= 0 && row < shown.document().size())
                .map(row -> shown.document().record(row).id()).distinct().toList();
    }

    private static boolean isMovable(FindingsModel shown, List<FindingItem> items) {
        int day = shown.document().type().indexOf("awardDate");
        return day >= 0 && items.stream().allMatch(item -> shown.texts().field(item.field()) == day)
                && Moving.isAnyStray(shown.document(), records(shown, items));
    }

    private void top(Control control) {
        if (stack.getLayout() instanceof StackLayout layout && layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }
}
