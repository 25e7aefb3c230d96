package org.laurea.workbench.internal.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The folder of photos that the office uses, remembered from one session to the next. */
public final class PhotoSetting {

    private static final String NODE = "org.laurea.workbench";
    private static final String KEY = "photos";

    private PhotoSetting() {}

    /** The folder, if one was chosen and is there. */
    public static Optional<Path> folder() {
        String folder = node().get(KEY, "");
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)).filter(Files::isDirectory);
    }

    /** Chooses the folder. */
    public static void choose(Path folder) {
        node().put(KEY, folder.toAbsolutePath().toString());
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
