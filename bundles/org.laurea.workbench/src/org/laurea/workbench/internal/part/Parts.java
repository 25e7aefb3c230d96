package org.laurea.workbench.internal.part;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.laurea.core.store.ConflictException;
import org.laurea.core.text.Localized;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Spoken;

/** Small steps in making a part: names for screen readers, buttons, what is shown and what is not. */
public final class Parts {

    private Parts() {}

    /** Tells screen readers what a control is called. */
    public static <C extends Control> C named(C control, String name) {
        return Spoken.named(control, name);
    }

    /** Ties a label to the control that it is for. */
    public static void labelled(Label label, Control control) {
        Spoken.labelled(label, control);
    }

    /** A push button that does something, with the id that tests find it by. */
    public static Button button(Composite parent, String id, String text, Runnable pressed) {
        Button button = Layouts.named(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    /** Shows a control or takes it out of its grid. The parent is laid out by the caller. */
    public static void show(Control control, boolean shown) {
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        }
        control.setVisible(shown);
    }

    /** Writes {@code &} so that a label or button shows it. */
    public static String plain(String text) {
        return text.replace("&", "&&");
    }

    /** At most this many characters, with an ellipsis for what is left out. */
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + '\u2026';
    }

    /** Gives what a failed future tells people to {@code banner}; what only a developer understands becomes {@code otherwise}. */
    public static void tell(Throwable failure, Localized otherwise, Consumer<Localized> banner) {
        Throwable cause = Troubles.cause(failure);
        Optional<Localized> known = Troubles.text(cause);
        if (known.isPresent()) {
            banner.accept(known.get());
        } else if (!(cause instanceof ConflictException)) {
            ILog.of(Parts.class).error("not foreseen", cause);
            banner.accept(otherwise);
        }
    }
}
