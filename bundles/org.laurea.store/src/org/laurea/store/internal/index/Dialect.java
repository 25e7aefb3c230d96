package org.laurea.store.internal.index;

import java.util.List;
import java.util.Map;

/** In what the databases differ. */
public enum Dialect {
    /** H2, in a file or in memory. */
    H2("org.eclipse.persistence.platform.database.H2Platform",
            Map.of("text", "character varying", "binary", "", "bytes", "binary large object"),
            List.of("V1__tables.sql", "V3__ids.sql", "V4__documents.sql"), ""),
    /** PostgreSQL. */
    POSTGRESQL("org.eclipse.persistence.platform.database.PostgreSQL10Platform",
            Map.of("text", "text", "binary", "collate \"C\"", "bytes", "bytea"),
            List.of("V1__tables.sql", "V2__journal.sql", "V3__ids.sql", "V4__documents.sql"),
            "select pg_advisory_xact_lock(4712901552)");

    private final String platform;
    private final Map<String, String> words;
    private final List<String> scripts;
    private final String turn;

    Dialect(String platform, Map<String, String> words, List<String> scripts, String turn) {
        this.platform = platform;
        this.words = words;
        this.scripts = scripts;
        this.turn = turn;
    }

    /** The class that EclipseLink knows the database by. */
    String platform() {
        return platform;
    }

    /** What stands for the placeholders of the migrations. */
    Map<String, String> words() {
        return words;
    }

    /** The migrations, in order. */
    List<String> scripts() {
        return scripts;
    }

    /** The statement that waits until no other transaction writes; empty if this process sees to it. */
    String turn() {
        return turn;
    }
}
