package org.laurea.workbench.internal.overview;

import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** What stands on the first page while there is no batch: three sentences and two buttons. */
final class StartPage {

    private static final int WIDTH = 560;

    private final Composite outer;
    private final Link encrypt;

    StartPage(Composite parent, Commands commands, SampleStart sample) {
        Texts texts = Texts.beside(StartPage.class);
        outer = Layouts.named(new Composite(parent, SWT.NONE), "start");
        outer.setLayout(new GridLayout());
        Palette palette = Palette.of(outer);
        palette.paint(outer, Role.BACKGROUND, Role.FOREGROUND);
        Composite page = new Composite(outer, SWT.NONE);
        page.setLayout(Layouts.page(1));
        GridData place = new GridData(SWT.CENTER, SWT.CENTER, true, true);
        place.widthHint = WIDTH;
        page.setLayoutData(place);
        palette.paint(page, Role.BACKGROUND, Role.FOREGROUND);
        Label title = label(page, texts.get("start.title"), Role.FOREGROUND);
        title.setFont(JFaceResources.getHeaderFont());
        for (int i = 1; i <= 3; i++) {
            label(page, texts.get("start." + i), Role.FOREGROUND);
        }
        Composite buttons = new Composite(page, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 2 * Layouts.UNIT;
        row.marginLeft = 0;
        row.marginTop = 2 * Layouts.UNIT;
        buttons.setLayout(row);
        palette.paint(buttons, Role.BACKGROUND, Role.FOREGROUND);
        Parts.button(buttons, "start.import", texts.get("start.import"), commands::importFile);
        Parts.button(buttons, "start.sample", texts.get("start.sample"), sample::run);
        link(page, "start.new", texts, () -> commands.run("new", Map.of()));
        encrypt = link(page, "start.encrypt", texts, () -> commands.run("encrypt", Map.of()));
        encrypt.setLayoutData(Layouts.wide().create());
    }

    /** Says whether the store can still be encrypted. */
    void offerEncryption(boolean isPossible) {
        Parts.show(encrypt, isPossible);
        outer.layout(true, true);
    }

    Composite control() {
        return outer;
    }

    private static Link link(Composite page, String key, Texts texts, Runnable chosen) {
        Link link = Layouts.named(new Link(page, SWT.NONE), key);
        link.setText(texts.get(key));
        link.addListener(SWT.Selection, event -> chosen.run());
        Palette.of(page).paint(link, Role.BACKGROUND, Role.FAINT);
        return link;
    }

    private static Label label(Composite page, String text, Role role) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(Layouts.wide().hint(WIDTH, SWT.DEFAULT).create());
        Palette.of(page).paint(label, Role.BACKGROUND, role);
        return label;
    }
}
