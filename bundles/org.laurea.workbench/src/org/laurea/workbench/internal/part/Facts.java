package org.laurea.workbench.internal.part;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** What is known of something, line by line: what it is at the left, and at the right what can be selected and copied. */
public final class Facts {

    private final Composite grid;
    private final Texts texts;
    private final String id;

    /** Lines in a grid; the names are the messages {@code fact.…} of {@code texts}. */
    public Facts(Composite parent, String id, Texts texts) {
        this.texts = texts;
        this.id = id;
        grid = Layouts.named(new Composite(parent, SWT.NONE), id);
        grid.setLayout(Layouts.flush(2));
        grid.setLayoutData(Layouts.wide().create());
    }

    /** Takes all lines away. */
    public void clear() {
        for (Control control : grid.getChildren()) {
            control.dispose();
        }
    }

    /** Adds a line. */
    public Text add(String key, String value) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(texts.get("fact." + key));
        Palette.of(grid).follow(label, () -> label.setForeground(Palette.of(grid).color(Role.FAINT)));
        Text text = Layouts.named(new Text(grid, SWT.READ_ONLY), id + '.' + key);
        text.setText(value);
        text.setBackground(grid.getBackground());
        text.setLayoutData(Layouts.wide().create());
        Parts.labelled(label, text);
        return text;
    }

    /** Lays out the page after lines came or went. */
    public void layout() {
        grid.requestLayout();
    }
}
