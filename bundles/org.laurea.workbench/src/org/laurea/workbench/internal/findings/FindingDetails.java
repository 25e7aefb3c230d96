package org.laurea.workbench.internal.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.laurea.core.store.Acceptance;
import org.laurea.office.document.RowFinding;
import org.laurea.validation.Fix;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** What is wrong with the selected finding, why, and what can be done about it. */
final class FindingDetails {

    private static final int LONGEST_BUTTON = 28;
    private static final int FIXES = 3;

    private final Texts texts;
    private final FindingActions actions;
    private final RuleReasons reasons;
    private final Composite panel;
    private final Text text;
    private final Composite buttons;
    private final AcceptLine accept;
    private List<FindingItem> items = List.of();
    private boolean isReadOnly;
    private boolean isMovable;

    FindingDetails(Composite parent, Texts texts, FindingActions actions) {
        this.texts = texts;
        this.actions = actions;
        reasons = new RuleReasons(texts);
        panel = new Composite(parent, SWT.NONE);
        panel.setLayout(Layouts.bar(1));
        text = Layouts.named(new Text(panel, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "findings.why");
        Parts.named(text, texts.get("details"));
        text.setLayoutData(Layouts.fill().hint(1, 1).create());
        buttons = new Composite(panel, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = Layouts.UNIT;
        buttons.setLayout(row);
        buttons.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        accept = new AcceptLine(panel, texts, why -> actions.accept(items, why));
    }

    Composite control() {
        return panel;
    }

    /**
     * Sets what may be offered from now on.
     *
     * @param isOnlyShown whether nothing can be changed
     * @param canMove whether records can be moved to the batch of their award date
     */
    void offer(boolean isOnlyShown, boolean canMove) {
        isReadOnly = isOnlyShown;
        isMovable = canMove;
    }

    /** Shows nothing. */
    void clear() {
        items = List.of();
        text.setText("");
        rebuild(() -> {});
    }

    /** Shows one finding. */
    void show(FindingItem item, RowFinding found, FindingTexts names, List<FindingItem> ofRule) {
        items = List.of(item);
        StringBuilder lines = new StringBuilder();
        lines.append(names.title(item.rule())).append('\n');
        lines.append(names.row(item.row()));
        if (item.field() != null) {
            lines.append(" · ").append(names.fieldName(item.field())).append(": ").append(names.value(item));
        }
        lines.append('\n').append(names.message(found));
        found.finding().fixes().stream().filter(fix -> fix.set().isEmpty())
                .forEach(fix -> lines.append('\n').append(texts.get("by.hand", texts.of(fix.label()))));
        Acceptance acceptance = found.acceptance();
        if (acceptance != null) {
            lines.append('\n').append(texts.get("accepted.because", acceptance.reason()));
        }
        lines.append("\n\n").append(reasons.of(found.finding().rule()));
        text.setText(lines.toString());
        List<FindingItem> fixable = ofRule.stream().filter(FindingItem::isFixable).toList();
        rebuild(() -> {
            if (item.row() >= 0) {
                button("findings.reveal", texts.get("reveal"), () -> actions.reveal(item));
            }
            if (found.isOpen() && !isReadOnly) {
                found.finding().fixes().stream().filter(fix -> !fix.set().isEmpty()).limit(FIXES)
                        .forEach(fix -> fixButton(found, fix));
            }
            if (fixable.size() > 1 && found.isOpen()) {
                kindButton(fixable);
            }
            acceptButtons(items);
        });
    }

    /** Shows a group or several findings. */
    void show(String title, List<FindingItem> several, Optional<RowFinding> first) {
        items = several;
        StringBuilder lines = new StringBuilder(texts.get("several", title, Texts.count(several.size())));
        first.ifPresent(found -> lines.append("\n\n").append(reasons.of(found.finding().rule())));
        text.setText(lines.toString());
        List<FindingItem> fixable = several.stream().filter(FindingItem::isFixable).toList();
        rebuild(() -> {
            if (!fixable.isEmpty()) {
                kindButton(fixable);
            }
            acceptButtons(several);
        });
    }

    private void rebuild(Runnable filling) {
        for (Control child : buttons.getChildren()) {
            child.dispose();
        }
        accept.hide();
        filling.run();
        panel.layout(true, true);
    }

    private void fixButton(RowFinding found, Fix fix) {
        Button button = button("findings.fix", texts.of(fix.label()), () -> actions.fix(found, fix));
        button.setToolTipText(texts.get(fix.safe() ? "fix.safe" : "fix.offer", texts.of(fix.label())));
    }

    private void kindButton(List<FindingItem> fixable) {
        if (isReadOnly) {
            return;
        }
        button("findings.fix.kind", texts.get("fix.kind", Texts.count(fixable.size())), () -> actions.preview(fixable));
    }

    private void acceptButtons(List<FindingItem> of) {
        if (isReadOnly) {
            return;
        }
        if (isMovable) {
            button("findings.move", texts.get("move"), () -> actions.move(items));
        }
        boolean warnings = !of.isEmpty() && of.stream().allMatch(item -> item.severity() == Severity.WARNING);
        if (warnings && of.stream().noneMatch(FindingItem::isAccepted)) {
            button("findings.accept", texts.get("accept", of.size()), accept::show);
        } else if (warnings && of.stream().allMatch(FindingItem::isAccepted)) {
            button("findings.withdraw", texts.get("withdraw"), () -> actions.withdraw(items));
        }
    }

    /** What a button does may take it away: it is done when the window system has finished with the button. */
    private Button button(String id, String label, Runnable pressed) {
        Button button = Parts.button(buttons, id, Parts.plain(Parts.shortened(label, LONGEST_BUTTON)),
                () -> panel.getDisplay().asyncExec(() -> inTime(pressed)));
        button.setToolTipText(Parts.plain(label));
        return button;
    }

    private void inTime(Runnable work) {
        if (!panel.isDisposed()) {
            work.run();
        }
    }
}
