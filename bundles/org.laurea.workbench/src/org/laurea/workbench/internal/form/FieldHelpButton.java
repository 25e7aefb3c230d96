package org.laurea.workbench.internal.form;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/**
 * What stands behind a field: the mark of what is wrong with it, or a question mark; both tell what the field means. It is left out
 * when walking by Tab, since F1 in the field does the same.
 */
final class FieldHelpButton {

    private static final int WIDTH = 28;

    private final Runnable pressed;
    private final ToolItem item;

    FieldHelpButton(Composite parent, Texts texts, String name, Runnable pressed) {
        this.pressed = pressed;
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.NO_FOCUS);
        bar.setLayoutData(Layouts.wide().grab(false, false).hint(WIDTH, SWT.DEFAULT).create());
        Palette.of(bar).paint(bar, Role.BACKGROUND, Role.FOREGROUND);
        item = new ToolItem(bar, SWT.PUSH);
        item.setText("?");
        item.setToolTipText(texts.get("help.tip", name));
        Parts.named(bar, texts.get("help.tip", name));
        item.addListener(SWT.Selection, event -> press());
    }

    /** Shows a mark, or the question mark for {@code null}. */
    void mark(@Nullable Image mark) {
        if (item.getImage() != mark) {
            item.setImage(mark);
            item.setText(mark == null ? "?" : "");
        }
    }

    void press() {
        pressed.run();
    }
}
