package org.laurea.workbench.internal.part;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** What a part shows while it has nothing to show: why, and what to do first. */
public final class EmptyPage {

    private final Composite page;
    private final Label title;
    private final Label text;
    private final Button button;
    private @Nullable Runnable deed;

    /** An empty page without text. */
    public EmptyPage(Composite parent) {
        page = Layouts.named(new Composite(parent, SWT.NONE), "empty");
        page.setLayout(Layouts.page(1));
        title = new Label(page, SWT.WRAP);
        title.setFont(Look.bold());
        title.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        text = Layouts.named(new Label(page, SWT.WRAP), "empty.text");
        text.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(page).follow(text, () -> text.setForeground(Palette.of(text).color(Role.FAINT)));
        button = Parts.button(page, "empty.action", "", this::act);
        button.setLayoutData(Layouts.wide().align(SWT.BEGINNING, SWT.CENTER).grab(false, false).create());
    }

    /** The control, to be put in its place. */
    public Composite control() {
        return page;
    }

    /** Tells something. */
    public void show(String what, String then) {
        show(what, then, "", () -> {});
    }

    /** Tells something and offers something to do about it. */
    public void show(String what, String then, String label, Runnable offered) {
        title.setText(Parts.plain(what));
        text.setText(Parts.plain(then));
        button.setText(label);
        deed = offered;
        Parts.show(button, !label.isEmpty());
        page.layout(true, true);
    }

    private void act() {
        Runnable offered = deed;
        if (offered != null) {
            offered.run();
        }
    }
}
