package org.laurea.workbench.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.laurea.workbench.internal.part.Look;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The line above the form: whose record it is, whether it can be changed, and the ways to other records. */
final class RecordHeader {

    private final Label title;
    private final Label state;
    private final ToolItem previous;
    private final ToolItem next;
    private final Composite line;
    private final PhotoBox photo;

    RecordHeader(Composite parent, Texts texts, RecordWays ways, FormServices services) {
        line = new Composite(parent, SWT.NONE);
        line.setLayout(Layouts.bar(4));
        line.setLayoutData(Layouts.wide().create());
        photo = new PhotoBox(line, texts, services.background(), services::photo);
        title = Layouts.named(new Label(line, SWT.NONE), "record.title");
        title.setFont(Look.bold());
        Palette.of(line).follow(title, () -> title.setForeground(Palette.of(line).color(Role.FOREGROUND)));
        state = Layouts.named(new Label(line, SWT.NONE), "record.state");
        state.setLayoutData(Layouts.wide().hint(1, SWT.DEFAULT).create());
        Palette.of(line).follow(state, () -> state.setForeground(Palette.of(state).color(Role.READ_ONLY)));
        ToolBar bar = new ToolBar(line, SWT.FLAT);
        Parts.named(bar, texts.get("ways"));
        previous = item(bar, "record.previous", "\u25b2", texts.get("previous"), ways::previous);
        next = item(bar, "record.next", "\u25bc", texts.get("next"), ways::next);
        item(bar, "record.problem", texts.get("problem"), texts.get("problem.tip"), ways::nextWithFinding);
    }

    void show(String name, String what, boolean hasPrevious, boolean hasNext) {
        title.setText(Parts.plain(name));
        state.setText(Parts.plain(what));
        previous.setEnabled(hasPrevious);
        next.setEnabled(hasNext);
        line.layout(true, true);
    }

    /** Shows the photo of the person with this ID number, if there is one. */
    void showPhoto(String idNumber) {
        photo.show(idNumber);
    }

    private static ToolItem item(ToolBar bar, String id, String text, String tip, Runnable pressed) {
        ToolItem item = Layouts.named(new ToolItem(bar, SWT.PUSH), id);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> pressed.run());
        return item;
    }
}
