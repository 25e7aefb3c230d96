package org.laurea.store.internal.index;

import java.util.Map;

/** In what the databases differ. */
public enum Dialect {
    /** H2, in a file or in memory. */
    H2("org.eclipse.persistence.platform.database.H2Platform", Map.of("text", "character varying", "binary", "")),
    /** PostgreSQL. */
    POSTGRESQL("org.eclipse.persistence.platform.database.PostgreSQL10Platform",
            Map.of("text", "text", "binary", "collate \"C\""));

    private final String platform;
    private final Map<String, String> words;

    Dialect(String platform, Map<String, String> words) {
        this.platform = platform;
        this.words = words;
    }

    /** The class that EclipseLink knows the database by. */
    String platform() {
        return platform;
    }

    /** What stands for the placeholders of the migrations. */
    Map<String, String> words() {
        return words;
    }
}
