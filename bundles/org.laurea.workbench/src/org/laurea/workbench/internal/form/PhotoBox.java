package org.laurea.workbench.internal.form;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Layouts;

/** The photo of the person; takes no room if there is none. Photos are read in the background. */
final class PhotoBox {

    private static final int WIDTH = 48;
    private static final int HEIGHT = 64;

    private final Label box;
    private final Executor background;
    private final Function<String, Optional<Path>> photos;
    private @Nullable Image image;
    private String wanted = "";

    /** A box; {@code photos} tells, in the background, where the photo of an ID number lies. */
    PhotoBox(Composite parent, Texts texts, Executor background, Function<String, Optional<Path>> photos) {
        this.background = background;
        this.photos = photos;
        box = Layouts.named(new Label(parent, SWT.NONE), "record.photo");
        box.setLayoutData(Layouts.wide().grab(false, false).exclude(true).create());
        box.setToolTipText(texts.get("photo"));
        box.addListener(SWT.Dispose, event -> letGo());
        Parts.show(box, false);
    }

    void show(String idNumber) {
        if (!idNumber.equals(wanted)) {
            wanted = idNumber;
            CompletableFuture.supplyAsync(() -> photos.apply(idNumber).flatMap(PhotoBox::read), background)
                    .thenAcceptAsync(data -> put(idNumber, data), box.getDisplay()::asyncExec);
        }
    }

    private static Optional<ImageData> read(Path file) {
        try {
            ImageData data = new ImageData(file.toString());
            double scale = Math.min((double) WIDTH / data.width, (double) HEIGHT / data.height);
            return Optional.of(data.scaledTo(Math.max(1, (int) (data.width * scale)),
                    Math.max(1, (int) (data.height * scale))));
        } catch (SWTException e) {
            return Optional.empty();
        }
    }

    private void put(String idNumber, Optional<ImageData> data) {
        if (box.isDisposed() || !idNumber.equals(wanted)) {
            return;
        }
        letGo();
        Image made = data.isPresent() ? new Image(box.getDisplay(), data.get()) : null;
        image = made;
        box.setImage(made);
        Parts.show(box, made != null);
        box.requestLayout();
    }

    private void letGo() {
        Image old = image;
        if (old != null) {
            old.dispose();
        }
        image = null;
    }
}
