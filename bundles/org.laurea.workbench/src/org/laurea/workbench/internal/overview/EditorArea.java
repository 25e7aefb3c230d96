package org.laurea.workbench.internal.overview;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** The place of the batch editors: while none is open it says what to do first. */
public final class EditorArea extends PerspectiveAdapter implements IPartListener2 {

    private static final String PAGE = "org.laurea.editor.page";

    private final IWorkbenchWindow window;

    private EditorArea(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Sees to it until the window is closed. */
    public static void furnish(IWorkbenchWindow window) {
        EditorArea area = new EditorArea(window);
        window.getPartService().addPartListener(area);
        window.addPerspectiveListener(area);
        area.refresh();
    }

    @Override
    public void partOpened(@Nullable IWorkbenchPartReference part) {
        refreshSoon();
    }

    @Override
    public void partClosed(@Nullable IWorkbenchPartReference part) {
        refreshSoon();
    }

    @Override
    public void perspectiveActivated(@Nullable IWorkbenchPage page, @Nullable IPerspectiveDescriptor perspective) {
        refreshSoon();
    }

    /** The tab of a part comes and goes after that is told. */
    private void refreshSoon() {
        window.getWorkbench().getDisplay().asyncExec(this::refresh);
    }

    private void refresh() {
        if (window.getShell() != null && !window.getShell().isDisposed()) {
            folder().ifPresent(folder -> page(folder).refresh());
        }
    }

    private EditorAreaPage page(CTabFolder folder) {
        if (folder.getData(PAGE) instanceof EditorAreaPage known) {
            return known;
        }
        EditorAreaPage made = new EditorAreaPage(folder, window);
        folder.setData(PAGE, made);
        return made;
    }

    private Optional<CTabFolder> folder() {
        EModelService models = window.getService(EModelService.class);
        @Nullable
        MPerspective perspective = models.getActivePerspective(window.getService(MWindow.class));
        if (perspective == null) {
            return Optional.empty();
        }
        return models.findElements(perspective, IPageLayout.ID_EDITOR_AREA, MPlaceholder.class).stream()
                .flatMap(place -> models.findElements(place.getRef(), null, MPartStack.class).stream())
                .map(MPartStack::getWidget).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .filter(folder -> !folder.isDisposed()).findFirst();
    }
}
