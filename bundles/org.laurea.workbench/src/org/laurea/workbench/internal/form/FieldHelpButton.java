package org.laurea.workbench.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;

/** The question mark behind a field; it is left out when walking by Tab, since F1 in the field does the same. */
final class FieldHelpButton {

    private final Runnable pressed;

    FieldHelpButton(Composite parent, Texts texts, String name, Runnable pressed) {
        this.pressed = pressed;
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.NO_FOCUS);
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText("?");
        item.setToolTipText(texts.get("help.tip", name));
        Parts.named(bar, texts.get("help.tip", name));
        item.addListener(SWT.Selection, event -> press());
    }

    void press() {
        pressed.run();
    }
}
