package org.laurea.store.internal.index;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
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

    private final Logger log = Logger.getLogger("org.flywaydb");
    private final Dialect dialect;
    private final List<String> scripts;

    Migrations(Dialect dialect) {
        this.dialect = dialect;
        this.scripts = dialect.scripts();
    }

    /** Brings the tables of a database to this version. */
    void migrate(DataSource database) {
        log.setLevel(Level.WARNING);
        Flyway.configure(Flyway.class.getClassLoader()).dataSource(database).resourceProvider(this)
                .placeholders(dialect.words()).table("laurea_schema").load().migrate();
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
