package org.laurea.store.internal.index;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The scripts that make the tables, one version after the other; the folder {@code migration} beside this class. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE})
final class Migrations implements ResourceProvider {

    private static final String TABLE = "laurea_schema";

    private final Logger log = Logger.getLogger("org.flywaydb");
    private final Dialect dialect;
    private final List<String> scripts;

    Migrations(Dialect dialect) {
        this.dialect = dialect;
        this.scripts = dialect.scripts();
    }

    /** Brings the tables of a database to this version. */
    void migrate(DataSource database) {
        if (isDone(database)) {
            return;
        }
        log.setLevel(Level.WARNING);
        Flyway.configure(Flyway.class.getClassLoader()).dataSource(database).resourceProvider(this)
                .placeholders(dialect.words()).table(TABLE).load().migrate();
    }

    /** Whether the last script has run to its end: nearly always, and asking is quicker than Flyway is loaded. */
    private boolean isDone(DataSource database) {
        String last = scripts.get(scripts.size() - 1);
        String version = last.substring(1, last.indexOf("__"));
        try (Connection connection = database.getConnection()) {
            return isThere(connection) && isDone(connection, version);
        } catch (SQLException e) {
            throw new Faults.DatabaseFault(e);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), TABLE, null)) {
            return tables.next();
        }
    }

    private static boolean isDone(Connection connection, String version) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select count(*) from \"" + TABLE + "\" where \"version\" = ? and \"success\" = true")) {
            select.setString(1, version);
            try (ResultSet found = select.executeQuery()) {
                return found.next() && found.getInt(1) == 1;
            }
        }
    }

    @Override
    public @Nullable LoadableResource getResource(@Nullable String name) {
        return scripts.contains(name) ? new Script(Objects.requireNonNull(name)) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(@Nullable String prefix, String @Nullable [] suffixes) {
        String start = Objects.requireNonNull(prefix);
        return scripts.stream().filter(name -> name.startsWith(start) && !start.isEmpty())
                .filter(name -> Arrays.stream(Objects.requireNonNull(suffixes)).anyMatch(name::endsWith))
                .<LoadableResource>map(Script::new).toList();
    }

    private static final class Script extends LoadableResource {

        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("migration/" + name));
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
