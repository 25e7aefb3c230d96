package org.laurea.workbench.internal.grid.editor;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.keys.IBindingService;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.internal.batch.Moving;
import org.laurea.workbench.internal.grid.command.GridCommand;
import org.laurea.workbench.internal.grid.command.GridHost;

/** The editor as the grid sees it. */
final class EditorHost implements GridHost {

    private static final String FORM = "org.laurea.workbench.record";
    private static final String FINDINGS = "org.laurea.workbench.findings";
    private static final String HISTORY = "org.laurea.workbench.history";
    private static final Messages MESSAGES = Messages.beside(EditorHost.class);

    private final IWorkbenchPartSite site;
    private final Moving moving;
    private final Consumer<Localized> news;
    private final Runnable selection;

    EditorHost(IWorkbenchPartSite site, BatchDocument document, Consumer<Localized> news, Runnable selection) {
        this.site = site;
        moving = new Moving(site.getWorkbenchWindow(), site.getService(Desk.class), document);
        this.news = news;
        this.selection = selection;
    }

    @Override
    public void showForm() {
        show(FORM);
    }

    @Override
    public void showFindings() {
        show(FINDINGS);
    }

    @Override
    public void showHistory() {
        show(HISTORY);
    }

    @Override
    public void move(List<UUID> records) {
        moving.move(records);
    }

    @Override
    public void tell(Localized text) {
        news.accept(text);
    }

    @Override
    public void selected() {
        selection.run();
    }

    @Override
    public String keys(GridCommand command) {
        @Nullable
        String keys = site.getService(IBindingService.class).getBestActiveBindingFormattedFor(command.id());
        return keys == null ? "" : keys;
    }

    private void show(String view) {
        try {
            site.getPage().showView(view);
        } catch (PartInitException e) {
            tell(MESSAGES.text("editor.no.view"));
        }
    }
}
