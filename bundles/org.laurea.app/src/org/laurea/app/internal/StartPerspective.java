package org.laurea.app.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** An empty page, until a workspace is there. */
public final class StartPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(@Nullable IPageLayout layout) {
        if (layout != null) {
            layout.setEditorAreaVisible(false);
        }
    }
}
