package org.laurea.workbench.internal.overview;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** The first page of somebody who has batches. */
final class OverviewPage {

    private static final int SMALLEST = 560;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final Timeline timeline;
    private final OpenWork work;
    private final RuleBars rules;
    private final FilingLine filings;
    private final RecentChanges changes;

    OverviewPage(Composite parent, Commands commands, SampleStart sample) {
        Texts texts = Texts.beside(OverviewPage.class);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = Layouts.named(new Composite(scroll, SWT.NONE), "overview");
        page.setLayout(Layouts.page(2));
        scroll.setContent(page);
        Palette.of(page).paint(page, Role.BACKGROUND, Role.FOREGROUND);
        Palette.of(page).paint(scroll, Role.BACKGROUND, Role.FOREGROUND);
        Composite actions = new Composite(page, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 2 * Layouts.UNIT;
        row.marginLeft = 0;
        actions.setLayout(row);
        actions.setLayoutData(Layouts.wide().span(2, 1).create());
        Palette.of(page).paint(actions, Role.BACKGROUND, Role.FOREGROUND);
        Parts.button(actions, "overview.import", texts.get("action.import"), commands::importFile);
        Parts.button(actions, "overview.new", texts.get("action.new"), () -> commands.run("new", Map.of()));
        Parts.button(actions, "overview.sample", texts.get("action.sample"), sample::run);
        timeline = new Timeline(Section.make(page, texts.get("section.due"), 2, false), commands);
        work = new OpenWork(Section.make(page, texts.get("section.open"), 1, true), commands);
        rules = new RuleBars(Section.make(page, texts.get("section.rules"), 1, true));
        changes = new RecentChanges(Section.make(page, texts.get("section.changes"), 1, true));
        filings = new FilingLine(Section.make(page, texts.get("section.filings"), 1, true));
        scroll.addListener(SWT.Resize, event -> resize());
    }

    ScrolledComposite control() {
        return scroll;
    }

    void show(Overview overview) {
        timeline.show(overview);
        work.show(overview.open());
        rules.show(overview.rules());
        changes.show(overview.changes());
        filings.show(overview.filings());
        page.layout(true, true);
        resize();
    }

    private void resize() {
        int width = Math.max(SMALLEST, scroll.getClientArea().width);
        scroll.setMinSize(SMALLEST, page.computeSize(width, SWT.DEFAULT).y);
    }
}
