package org.laurea.workbench.internal.export;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.laurea.workbench.internal.batch.BatchDeed;
import org.laurea.workbench.internal.batch.BatchHandler;
import org.laurea.workbench.internal.part.PhotoSetting;
import org.laurea.workbench.internal.part.Texts;

/** Chooses the folder of photos, which the form shows from then on, and compares it with a batch. */
public final class PhotosHandler extends BatchHandler {

    @Override
    protected void perform(BatchDeed deed) {
        DirectoryDialog dialog = new DirectoryDialog(deed.window().getShell(), SWT.OPEN);
        dialog.setText(Texts.beside(PhotosHandler.class).get("photos.title"));
        PhotoSetting.folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            Path folder = Path.of(chosen);
            PhotoSetting.choose(folder);
            new ExportJob(deed.window(), deed.desk(), deed.batch().id(), new ExportWish.Photos(folder)).schedule();
        }
    }
}
