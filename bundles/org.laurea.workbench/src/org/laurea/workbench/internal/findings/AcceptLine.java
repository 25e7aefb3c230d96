package org.laurea.workbench.internal.findings;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** Asks for the reason for which a warning may stand. */
final class AcceptLine {

    private static final int LONGEST_REASON = 200;

    private final Composite line;
    private final Text reason;
    private final Button accept;
    private final Consumer<String> given;

    AcceptLine(Composite parent, Texts texts, Consumer<String> given) {
        this.given = given;
        line = new Composite(parent, SWT.NONE);
        line.setLayout(Layouts.flush(3));
        line.setLayoutData(Layouts.wide().exclude(true).create());
        line.setVisible(false);
        reason = Layouts.named(new Text(line, SWT.BORDER | SWT.SINGLE), "findings.reason");
        reason.setMessage(texts.get("reason.hint"));
        reason.setTextLimit(LONGEST_REASON);
        Parts.named(reason, texts.get("reason"));
        reason.setLayoutData(Layouts.wide().create());
        accept = Parts.button(line, "findings.reason.accept", texts.get("reason.accept"), this::give);
        Parts.button(line, "findings.reason.cancel", texts.get("cancel"), this::hide);
        reason.addListener(SWT.Modify, event -> accept.setEnabled(!reason.getText().isBlank()));
        reason.addListener(SWT.DefaultSelection, event -> give());
        reason.addListener(SWT.Traverse, this::leave);
        accept.setEnabled(false);
    }

    void show() {
        Parts.show(line, true);
        line.requestLayout();
        reason.setFocus();
    }

    void hide() {
        reason.setText("");
        Parts.show(line, false);
        line.requestLayout();
    }

    private void give() {
        String why = reason.getText().strip();
        if (!why.isEmpty()) {
            hide();
            given.accept(why);
        }
    }

    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            hide();
        }
    }
}
