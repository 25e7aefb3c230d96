package org.laurea.cli.internal;

import java.nio.file.Path;

/** Where the suite keeps its data: the property {@code laurea.data}, by default {@code .laurea} in the home folder. */
final class DataFolder {

    private DataFolder() {}

    static Path ofProcess() {
        String own = System.getProperty("laurea.data", "");
        return own.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".laurea") : Path.of(own);
    }
}
