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

/** Pictures of the whole screen. */
final class Camera {

    private final Display display;
    private final Path folder = Path.of(System.getProperty("laurea.pictures", "target/screenshots"));

    Camera(Display display) {
        this.display = display;
    }

    Path take(String name) {
        display.update();
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
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
