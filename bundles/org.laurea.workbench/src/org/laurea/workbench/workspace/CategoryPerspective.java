package org.laurea.workbench.workspace;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The workspace of a category: batches at the left, the grid in the middle, findings and history above the record at the right. A
 * module names this class in its {@code plugin.xml} for the perspective {@code org.laurea.<category>.perspective}.
 */
public final class CategoryPerspective implements IPerspectiveFactory {

    private static final String VIEW = "org.laurea.workbench.";
    private static final float LEFT = 0.19f;
    private static final float MIDDLE = 0.66f;
    private static final float TOP = 0.48f;

    @Override
    public void createInitialLayout(@Nullable IPageLayout layout) {
        if (layout == null) {
            return;
        }
        layout.setEditorAreaVisible(true);
        layout.addView(VIEW + "batches", IPageLayout.LEFT, LEFT, IPageLayout.ID_EDITOR_AREA);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, MIDDLE, IPageLayout.ID_EDITOR_AREA);
        right.addView(VIEW + "findings");
        right.addView(VIEW + "history");
        layout.addView(VIEW + "record", IPageLayout.BOTTOM, TOP, "right");
        layout.getViewLayout(VIEW + "batches").setCloseable(false);
    }
}
