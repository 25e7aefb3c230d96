package org.laurea.tests.ui.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the window with what stands before it. */
final class Camera {

    private final Display display;
    private final Path folder = Path.of(System.getProperty("laurea.pictures", "target/screenshots"));

    Camera(Display display) {
        this.display = display;
    }

    /** The window if there is one, otherwise the whole screen. */
    private Rectangle window() {
        Rectangle screen = display.getBounds();
        for (Shell shell : display.getShells()) {
            if (shell.getMenuBar() != null && shell.isVisible()) {
                Rectangle inner = display.map(shell, null, shell.getClientArea());
                return screen.intersection(new Rectangle(0, 0, inner.x + inner.width, inner.y + inner.height));
            }
        }
        return screen;
    }

    /** Makes the dialog that stands before the window the active one, as a window manager would. */
    void activate() {
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0) {
                shell.forceActive();
            }
        }
    }

    Path take(String name) {
        display.update();
        Rectangle screen = window();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData(100 * Integer.getInteger("laurea.scale", 1))};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
