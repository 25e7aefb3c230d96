package org.laurea.core.data;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The folder in which the suite keeps what belongs to its user, such as the administrator's code tables. It need not be there.
 * <p>
 * It is named by the environment variable {@code LAUREA_DATA}, else by the system property {@code laurea.data}; else it is
 * {@code .laurea} in the home folder. Empty values do not count.
 */
public final class DataFolder {

    private static final String VARIABLE = "LAUREA_DATA";
    private static final String PROPERTY = "laurea.data";

    private DataFolder() {}

    /** The folder of this process. */
    public static Path ofProcess() {
        return of(System.getenv(VARIABLE), System.getProperty(PROPERTY), System.getProperty("user.home", "."));
    }

    static Path of(@Nullable String variable, @Nullable String property, String home) {
        if (variable != null && !variable.isBlank()) {
            return Path.of(variable);
        }
        return property == null || property.isBlank() ? Path.of(home, ".laurea") : Path.of(property);
    }
}
