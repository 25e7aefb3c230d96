package org.laurea.workbench.internal.grid.bar;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.workbench.internal.grid.find.Needle;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The bar for finding and replacing, below the table while it is wanted. Enter finds the next, Esc closes. */
public final class FindBar {

    /** Where is searched. */
    public enum Scope {
        /** Every column that is shown. */
        ALL,
        /** The column with the cursor. */
        COLUMN,
        /** What is selected. */
        SELECTION
    }

    /** What people do with it. */
    public interface Listener {

        /** The next or the previous cell is wanted. */
        void find(Needle needle, Scope scope, boolean backward);

        /** What is looked for is another one. */
        void typed(Needle needle, Scope scope);

        /** The cell with the cursor, or every one, is to be changed. */
        void replace(Needle needle, String replacement, Scope scope, boolean all);

        /** The bar was closed. */
        void closed();
    }

    private static final int WIDTH = 140;

    private final Texts texts = Texts.beside(FindBar.class);
    private final Composite bar;
    private final Text what;
    private final Text replacement;
    private final Combo scope;
    private final Button matchCase;
    private final Button whole;
    private final Label news;
    private final Listener listener;

    /** A bar in {@code parent}, hidden at first. */
    public FindBar(Composite parent, Listener listener) {
        this.listener = listener;
        bar = Layouts.named(new Composite(parent, SWT.NONE), "grid.find");
        bar.setLayout(Layouts.bar(6));
        bar.setLayoutData(Layouts.wide().exclude(true).create());
        bar.setVisible(false);
        what = text("find.what");
        button("find.previous", () -> find(true));
        button("find.next", () -> find(false));
        Label scopeLabel = new Label(bar, SWT.NONE);
        scopeLabel.setText(texts.get("find.scope"));
        scope = Layouts.named(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), "grid.find.scope");
        scope.setItems(texts.get("find.scope.all"), texts.get("find.scope.column"), texts.get("find.scope.selection"));
        scope.select(0);
        Parts.labelled(scopeLabel, scope);
        button("find.close", this::close).setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        replacement = text("find.replacement");
        button("find.replace", () -> replace(false));
        button("find.replace.all", () -> replace(true));
        Composite options = new Composite(bar, SWT.NONE);
        options.setLayout(Layouts.flush(2));
        options.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        matchCase = check(options, "find.case");
        whole = check(options, "find.whole");
        news = Layouts.named(new Label(bar, SWT.RIGHT), "grid.find.news");
        news.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        what.addListener(SWT.Modify, event -> typed());
        scope.addListener(SWT.Selection, event -> typed());
        what.addListener(SWT.DefaultSelection, event -> find(false));
        replacement.addListener(SWT.DefaultSelection, event -> replace(false));
        Palette palette = Palette.of(bar);
        palette.follow(bar, () -> {
            for (Control child : new Control[] {bar, options, news, scopeLabel}) {
                child.setBackground(palette.color(Role.PANEL));
                child.setForeground(palette.color(Role.FOREGROUND));
            }
        });
        for (Control child : new Control[] {what, replacement, scope, matchCase, whole}) {
            child.addListener(SWT.Traverse, this::traverse);
        }
    }

    /** Opens the bar with a text to look for, or the one that was there. */
    public void open(String text, boolean forReplacing) {
        setShown(true);
        if (!text.isEmpty()) {
            what.setText(text);
        }
        what.selectAll();
        (forReplacing && !what.getText().isEmpty() ? replacement : what).setFocus();
    }

    /** Looks for the next or the previous one, if anything is looked for. */
    public void find(boolean backward) {
        needle().ifPresent(needle -> listener.find(needle, scope(), backward));
    }

    /** Shows how many cells hold what is looked for. */
    public void found(int cells) {
        news(cells == 0 ? texts.get("find.none") : texts.get("find.count", Texts.count(cells)));
    }

    /** Shows how many cells were changed. */
    public void replaced(int cells) {
        news(texts.get("find.replaced", Texts.count(cells)));
    }

    private void news(String text) {
        if (!bar.isDisposed()) {
            news.setText(text);
            bar.layout();
        }
    }

    private void typed() {
        needle().ifPresentOrElse(needle -> listener.typed(needle, scope()), () -> news(""));
    }

    private void replace(boolean all) {
        needle().ifPresent(needle -> listener.replace(needle, replacement.getText(), scope(), all));
    }

    private Optional<Needle> needle() {
        return what.getText().isEmpty() ? Optional.empty()
                : Optional.of(new Needle(what.getText(), matchCase.getSelection(), whole.getSelection()));
    }

    private Scope scope() {
        return Scope.values()[Math.max(0, scope.getSelectionIndex())];
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    private void close() {
        setShown(false);
        listener.closed();
    }

    private void setShown(boolean isShown) {
        Parts.show(bar, isShown);
        bar.requestLayout();
    }

    private Text text(String key) {
        Text text = Layouts.named(new Text(bar, SWT.SINGLE | SWT.BORDER), "grid." + key);
        text.setMessage(texts.get(key));
        text.setLayoutData(Layouts.wide().hint(WIDTH, SWT.DEFAULT).create());
        return Parts.named(text, texts.get(key));
    }

    private Button button(String key, Runnable pressed) {
        Button button = Parts.button(bar, "grid." + key, texts.get(key), pressed);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        return button;
    }

    private Button check(Composite parent, String key) {
        Button check = Layouts.named(new Button(parent, SWT.CHECK), "grid." + key);
        check.setText(texts.get(key));
        check.addListener(SWT.Selection, event -> typed());
        return check;
    }
}
