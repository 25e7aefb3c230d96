package org.laurea.workbench.internal.switcher;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.laurea.workbench.internal.batch.Commands;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.workspace.Workspace;
import org.laurea.workbench.workspace.Workspaces;

/** The search at the right of the toolbar, and one button for each workspace; "modules" at the end. */
public final class WorkspaceSwitcher extends WindowControl {

    private final Texts texts = Texts.beside(WorkspaceSwitcher.class);
    private final Map<String, ToolItem> items = new HashMap<>();

    @Override
    protected void create(Composite parent, IWorkbenchWindow window) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(Layouts.flush(2));
        SearchBox.create(area, texts.get("search"), () -> new Commands(window).run("find", Map.of()));
        ToolBar bar = Parts.named(Layouts.named(new ToolBar(area, SWT.FLAT | SWT.RIGHT), "workspaces"),
                texts.get("workspaces"));
        Workspaces workspaces = new Workspaces(window);
        int number = 1;
        for (Workspace workspace : workspaces.all()) {
            items.put(workspace.perspective(), item(bar, workspace, number, window));
            number++;
        }
        new ToolItem(bar, SWT.SEPARATOR).setWidth(2 * Layouts.UNIT);
        ToolItem modules = new ToolItem(bar, SWT.PUSH);
        modules.setText(texts.get("modules"));
        modules.setToolTipText(texts.get("modules.tip"));
        modules.addListener(SWT.Selection, event -> new Commands(window).showView("modules"));
        PerspectiveAdapter switched = new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(@Nullable IWorkbenchPage page,
                    @Nullable IPerspectiveDescriptor perspective) {
                mark(perspective == null ? "" : perspective.getId());
            }
        };
        window.addPerspectiveListener(switched);
        Palette.of(bar).follow(bar, () -> area.getDisplay()
                .asyncExec(() -> mark(workspaces.current().map(Workspace::perspective).orElse(""))));
        area.addDisposeListener(event -> window.removePerspectiveListener(switched));
    }

    private ToolItem item(ToolBar bar, Workspace workspace, int number, IWorkbenchWindow window) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setText(' ' + workspace.title() + ' ');
        item.setToolTipText(number <= 9 ? texts.get("tip", workspace.title(), number) : workspace.title());
        item.setData("laurea.id", "workspace." + workspace.id());
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                new Workspaces(window).show(workspace.id());
            }
        });
        return item;
    }

    private void mark(String perspective) {
        items.forEach((id, item) -> {
            if (!item.isDisposed()) {
                boolean isHere = id.equals(perspective);
                item.setSelection(isHere);
                item.setForeground(isHere ? Palette.of(item.getParent()).color(Role.ACCENT) : null);
            }
        });
    }
}
