package org.laurea.workbench.internal.grid.bar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.laurea.validation.Fix;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/**
 * The line below the table: one sentence on the cell with the cursor, a button for each of the first ways to mend it. Its height
 * never changes, so that the table does not jump.
 */
public final class ExplanationLine {

    private static final int BUTTONS = 2;
    private static final int LONGEST = 24;
    private static final int ROOMY = 1000;

    private final Texts texts = Texts.beside(ExplanationLine.class);
    private final Composite line;
    private final Label sentence;
    private final List<Button> buttons = new ArrayList<>();
    private final Button more;
    private final Button move;
    private final Button history;
    private final Consumer<Fix> apply;
    private List<Fix> fixes = List.of();
    private int room = BUTTONS;
    private @Nullable Severity severity;

    /**
     * A line in {@code parent}.
     *
     * @param apply mends the cell
     * @param moveRow moves the record to the batch of its award date
     * @param showHistory shows the history of the record
     */
    public ExplanationLine(Composite parent, Consumer<Fix> apply, Runnable moveRow, Runnable showHistory) {
        this.apply = apply;
        line = Layouts.named(new Composite(parent, SWT.NONE), "grid.line");
        line.setLayout(Layouts.bar(BUTTONS + 4));
        line.setLayoutData(Layouts.wide().create());
        sentence = Layouts.named(new Label(line, SWT.WRAP), "grid.explanation");
        sentence.setLayoutData(Layouts.wide().hint(1, twoLines()).create());
        for (int i = 0; i < BUTTONS; i++) {
            int number = i;
            buttons.add(Parts.button(line, "grid.fix." + i, "", () -> mend(number)));
        }
        more = Parts.button(line, "grid.fix.more", texts.get("line.more"), this::showMore);
        more.setToolTipText(texts.get("line.more.tip"));
        move = Parts.button(line, "grid.move", texts.get("line.move"), moveRow);
        move.setToolTipText(texts.get("line.move.tip"));
        move.setLayoutData(new GridData());
        Parts.show(move, false);
        history = Parts.button(line, "grid.history", texts.get("line.history"), showHistory);
        history.setToolTipText(texts.get("line.history.tip"));
        buttons.forEach(button -> button.setLayoutData(new GridData()));
        more.setLayoutData(new GridData());
        Palette.of(line).follow(line, this::colour);
    }

    /** Offers to move the record to another batch, or not; before {@link #show}. */
    public void offerMove(boolean isOffered) {
        Parts.show(move, isOffered);
    }

    /** Tells of a cell. */
    public void show(@Nullable Severity worst, String text, List<Fix> ways, boolean isReadOnly, boolean hasRecord) {
        severity = worst;
        fixes = isReadOnly ? List.of() : ways;
        if (!sentence.getText().equals(Parts.plain(text))) {
            sentence.setText(Parts.plain(text));
            sentence.setToolTipText(text);
        }
        room = line.getSize().x < ROOMY ? 1 : BUTTONS;
        for (int i = 0; i < BUTTONS; i++) {
            Button button = buttons.get(i);
            String label = i < fixes.size() ? texts.of(fixes.get(i).label()) : "";
            button.setText(Parts.plain(Parts.shortened(label, LONGEST)));
            button.setToolTipText(label);
            Parts.show(button, i < Math.min(room, fixes.size()));
        }
        Parts.show(more, fixes.size() > room);
        history.setEnabled(hasRecord);
        colour();
        line.layout();
    }

    private void mend(int number) {
        if (number < fixes.size()) {
            apply.accept(fixes.get(number));
        }
    }

    private void showMore() {
        Menu menu = new Menu(more);
        for (Fix fix : fixes.subList(Math.min(room, fixes.size()), fixes.size())) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Parts.plain(texts.of(fix.label())));
            item.addListener(SWT.Selection, event -> apply.accept(fix));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void colour() {
        Palette palette = Palette.of(line);
        Severity now = severity;
        line.setBackground(palette.color(Role.PANEL));
        sentence.setBackground(palette.color(Role.PANEL));
        sentence.setForeground(palette.color(now == Severity.ERROR ? Role.ERROR
                : now == Severity.WARNING ? Role.WARNING : now == Severity.INFO ? Role.FOREGROUND : Role.FAINT));
    }

    private int twoLines() {
        GC gc = new GC(line);
        try {
            return 2 * gc.getFontMetrics().getHeight() + Layouts.UNIT;
        } finally {
            gc.dispose();
        }
    }
}
