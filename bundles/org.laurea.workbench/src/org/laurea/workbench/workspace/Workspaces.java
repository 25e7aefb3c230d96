package org.laurea.workbench.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.workbench.look.Icons;

/** The workspaces of a window: the overview, and one for each perspective that a category brings. */
public final class Workspaces {

    private static final String PREFIX = "org.laurea.";
    private static final String SUFFIX = ".perspective";
    private static final String NODE = "org.laurea.workbench/workspace/";

    private final IWorkbenchWindow window;
    private final WorkspaceOrder order = WorkspaceOrder.official();

    /** The workspaces of a window. */
    public Workspaces(IWorkbenchWindow window) {
        this.window = window;
    }

    /** All of them: the overview first, then the categories in the official order, an institution's own last. */
    public List<Workspace> all() {
        List<Workspace> found = new ArrayList<>();
        for (IPerspectiveDescriptor descriptor : window.getWorkbench().getPerspectiveRegistry().getPerspectives()) {
            idOf(descriptor.getId()).ifPresent(id -> found.add(workspace(id, descriptor)));
        }
        found.sort(Comparator.comparing(Workspace::id, order));
        return found;
    }

    /** The one that is shown. */
    public Optional<Workspace> current() {
        @Nullable
        IWorkbenchPage page = window.getActivePage();
        @Nullable
        IPerspectiveDescriptor descriptor = page == null ? null : page.getPerspective();
        return descriptor == null ? Optional.empty()
                : idOf(descriptor.getId()).map(id -> workspace(id, descriptor));
    }

    /** Shows the workspace with this id; nothing happens if there is none. */
    public void show(String id) {
        @Nullable
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            all().stream().filter(one -> one.id().equals(id)).findFirst().ifPresent(one -> page.setPerspective(
                    window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(one.perspective())));
        }
    }

    /** What the workspace with this id remembers; it may be one whose module is not installed. */
    public static WorkspaceMemory memory(String id) {
        return new WorkspaceMemory(InstanceScope.INSTANCE.getNode(NODE + id));
    }

    /** The id of the workspace that a perspective stands for: {@code regular} for {@code org.laurea.regular.perspective}. */
    public static Optional<String> idOf(String perspective) {
        return perspective.startsWith(PREFIX) && perspective.endsWith(SUFFIX)
                && perspective.length() > PREFIX.length() + SUFFIX.length()
                        ? Optional.of(perspective.substring(PREFIX.length(), perspective.length() - SUFFIX.length()))
                        : Optional.empty();
    }

    private static Workspace workspace(String id, IPerspectiveDescriptor descriptor) {
        @Nullable
        ImageDescriptor icon = descriptor.getImageDescriptor();
        return new Workspace(id, descriptor.getId(), descriptor.getLabel(),
                icon == null ? Icons.descriptor("batch") : icon);
    }
}
