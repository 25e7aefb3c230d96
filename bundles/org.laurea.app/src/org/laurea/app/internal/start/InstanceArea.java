package org.laurea.app.internal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;

/** Where the platform keeps layout and settings: in the data folder, so that they move with the data. */
public final class InstanceArea {

    private InstanceArea() {}

    /** Settles the place, unless the program was started with one. */
    public static void settle(Path folder) {
        @Nullable
        Location area = Platform.getInstanceLocation();
        if (area == null || area.isSet()) {
            return;
        }
        try {
            area.set(folder.resolve("desktop").toUri().toURL(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
