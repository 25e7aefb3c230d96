package org.laurea.workbench.workspace;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The workspace of all categories: batches at the left, the overview beside them. */
public final class OverviewPerspective implements IPerspectiveFactory {

    private static final float LEFT = 0.19f;

    @Override
    public void createInitialLayout(@Nullable IPageLayout layout) {
        if (layout == null) {
            return;
        }
        layout.setEditorAreaVisible(false);
        layout.addView("org.laurea.workbench.batches", IPageLayout.LEFT, LEFT, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout middle = layout.createFolder("middle", IPageLayout.RIGHT, LEFT, "org.laurea.workbench.batches");
        middle.addView("org.laurea.workbench.overview");
        middle.addPlaceholder("org.laurea.workbench.modules");
        layout.getViewLayout("org.laurea.workbench.batches").setCloseable(false);
        layout.getViewLayout("org.laurea.workbench.overview").setCloseable(false);
    }
}
