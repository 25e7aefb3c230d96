package org.laurea.workbench.internal.form;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.laurea.workbench.internal.part.FieldNames;
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
    private final ToolBar bar;
    private final String tip;
    private ToolItem item;

    FieldHelpButton(Composite parent, Texts texts, FieldPlace place, Runnable pressed) {
        String name = FieldNames.of(place.stored(), texts.language());
        this.pressed = pressed;
        tip = texts.get("help.tip", name);
        bar = Layouts.named(new ToolBar(parent, SWT.FLAT | SWT.NO_FOCUS), "record.help." + place.stored().code());
        bar.setLayoutData(Layouts.wide().grab(false, false).hint(WIDTH, SWT.DEFAULT).create());
        Palette.of(bar).paint(bar, Role.BACKGROUND, Role.FOREGROUND);
        Parts.named(bar, tip);
        item = item(null);
    }

    private ToolItem item(@Nullable Image mark) {
        ToolItem made = new ToolItem(bar, SWT.PUSH);
        if (mark == null) {
            made.setText("?");
        } else {
            made.setImage(mark);
        }
        made.setToolTipText(tip);
        made.addListener(SWT.Selection, event -> press());
        return made;
    }

    /** Shows a mark, or the question mark for {@code null}; in a new item, since GTK does not paint an image that comes after a text. */
    void mark(@Nullable Image mark) {
        if (item.getImage() != mark) {
            item.dispose();
            item = item(mark);
        }
    }

    void press() {
        pressed.run();
    }
}
