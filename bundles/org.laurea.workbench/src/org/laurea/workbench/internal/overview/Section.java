package org.laurea.workbench.internal.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** A part of the first page with a heading and a line below it. */
final class Section {

    private static final int HALF = 260;

    private Section() {}

    static Composite make(Composite parent, String title, int columns, boolean isTall) {
        Composite section = new Composite(parent, SWT.NONE);
        section.setLayout(Layouts.flush(1));
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, isTall, columns, 1);
        place.widthHint = HALF;
        section.setLayoutData(place);
        Label heading = new Label(section, SWT.NONE);
        heading.setText(title);
        heading.setFont(Look.bold());
        heading.setLayoutData(Layouts.wide().create());
        Label line = new Label(section, SWT.NONE);
        line.setLayoutData(Layouts.wide().hint(SWT.DEFAULT, 1).create());
        Palette palette = Palette.of(parent);
        palette.paint(section, Role.BACKGROUND, Role.FOREGROUND);
        palette.paint(heading, Role.BACKGROUND, Role.FOREGROUND);
        palette.paint(line, Role.BORDER, Role.BORDER);
        return section;
    }
}
