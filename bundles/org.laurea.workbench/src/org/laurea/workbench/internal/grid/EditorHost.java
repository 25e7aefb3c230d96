package org.laurea.workbench.internal.grid;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.keys.IBindingService;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/** The editor as the grid sees it. */
final class EditorHost implements GridHost {

    private static final String FORM = "org.laurea.workbench.record";
    private static final String HISTORY = "org.laurea.workbench.history";
    private static final Messages MESSAGES = Messages.beside(EditorHost.class);

    private final IWorkbenchPartSite site;
    private final Consumer<Localized> news;
    private final Runnable selection;

    EditorHost(IWorkbenchPartSite site, Consumer<Localized> news, Runnable selection) {
        this.site = site;
        this.news = news;
        this.selection = selection;
    }

    @Override
    public void showForm() {
        show(FORM);
    }

    @Override
    public void showHistory() {
        show(HISTORY);
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
