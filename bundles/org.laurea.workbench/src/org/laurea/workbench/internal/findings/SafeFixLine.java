package org.laurea.workbench.internal.findings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** Offers all fixes that may be applied without asking; takes no room while there is none. */
final class SafeFixLine {

    private final Texts texts;
    private final Composite line;
    private final Button button;

    SafeFixLine(Composite parent, Texts texts, Runnable pressed) {
        this.texts = texts;
        line = new Composite(parent, SWT.NONE);
        line.setLayout(Layouts.bar(1));
        line.setLayoutData(Layouts.wide().exclude(true).create());
        line.setVisible(false);
        button = Parts.button(line, "findings.fix.safe", "", pressed);
        button.setLayoutData(Layouts.wide().create());
    }

    void show(int fixes) {
        button.setText(texts.get("fix.all.safe", Texts.count(fixes)));
        Parts.show(line, fixes > 0);
    }
}
