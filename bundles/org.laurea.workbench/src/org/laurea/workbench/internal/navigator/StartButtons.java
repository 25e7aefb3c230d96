package org.laurea.workbench.internal.navigator;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** What stands in the place of batches while there are none: what to do first. */
final class StartButtons {

    private final Composite area;

    StartButtons(Composite parent, Commands commands, Texts texts) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.page(1));
        Label text = new Label(area, SWT.WRAP);
        text.setText(texts.get("empty"));
        text.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(area).follow(text, () -> text.setForeground(Palette.of(area).color(Role.FAINT)));
        Parts.button(area, "batches.import", texts.get("empty.import"), commands::importFile)
                .setLayoutData(Layouts.wide().create());
        Parts.button(area, "batches.new", texts.get("empty.new"), () -> commands.run("new", Map.of()))
                .setLayoutData(Layouts.wide().create());
    }

    Composite control() {
        return area;
    }
}
