package org.laurea.workbench.look;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * The icons of the product by name, as long as one control lives. They are SVG files of 16 × 16 in the folder {@code icons} of the
 * workbench, drawn sharp at every scaling, in colours that stand out on light and on dark ground.
 */
public final class Icons {

    private final LocalResourceManager images;

    /** Icons that are let go when {@code owner} is disposed. */
    public Icons(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The icon with this name, such as {@code error}; made once. */
    public Image image(String name) {
        return images.get(descriptor(name));
    }

    /** The descriptor of the icon with this name. */
    public static ImageDescriptor descriptor(String name) {
        URL url = Icons.class.getResource("/icons/" + name + ".svg");
        if (url == null) {
            throw new IllegalArgumentException("no icon " + name);
        }
        return ImageDescriptor.createFromURL(url);
    }
}
