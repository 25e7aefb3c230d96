package org.laurea.store.internal.index;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.h2.jdbcx.JdbcDataSource;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Messages;
import org.laurea.store.internal.index.rows.MetaRow;
import org.laurea.store.internal.journal.JournalHead;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** The database that answers what the journal says. Any thread may read; one transaction at a time may write. */
public final class Index implements AutoCloseable {

    /** The version of the tables, that of the last script in the folder {@code migration}. */
    public static final int SCHEMA = 4;

    /** KiB. With less, an import of 100,000 rows reads again and again what it wrote; H2 would take 32 MiB of a heap of 512. */
    private static final int CACHE = 65_536;
    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0;CACHE_SIZE="
            + CACHE;
    private static final int SECRET = 32;

    private final ConnectionSource pool;
    private final Dialect dialect;
    private final @Nullable Connection guard;
    private @Nullable EntityManagerFactory factory;

    private Index(ConnectionSource pool, Dialect dialect, @Nullable Connection guard) {
        this.pool = pool;
        this.dialect = dialect;
        this.guard = guard;
        new Migrations(dialect).migrate(pool);
    }

    /** Entities are made ready when they are used first: a start asks a few plain questions only, and people wait for it. */
    private synchronized EntityManager manager() {
        EntityManagerFactory known = factory;
        if (known == null) {
            known = new PersistenceProvider().createContainerEntityManagerFactory(new PersistenceUnit(pool),
                    properties(dialect));
            DatabaseLogin login = known.unwrap(DatabaseSession.class).getLogin();
            login.setQueryRetryAttemptCount(0);
            login.setDelayBetweenConnectionAttempts(0);
            factory = known;
        }
        return known.createEntityManager();
    }

    /**
     * The index in a file, made if there is none.
     *
     * @param base the file without {@code .mv.db}
     * @param key what encrypts it; empty for an index that is not encrypted; the caller wipes it
     */
    public static Index file(Path base, char[] key) throws StoreException {
        check(base);
        boolean isEncrypted = key.length > 0;
        String url = "jdbc:h2:file:" + base.toAbsolutePath() + OPTIONS + (isEncrypted ? ";CIPHER=AES" : "");
        return h2(url, isEncrypted ? (new String(key) + " laurea").toCharArray() : new char[0]);
    }

    /**
     * Looks whether an index can lie somewhere.
     *
     * @throws StoreException if the path has a semicolon, which ends a path in an address of H2 and cannot be written otherwise
     */
    public static void check(Path place) throws StoreException {
        if (place.toAbsolutePath().toString().indexOf(';') >= 0) {
            throw new StoreException(Trouble.UNUSABLE,
                    Messages.beside(Index.class).text("path", place.toAbsolutePath()));
        }
    }

    /** An index that is gone when it is closed. */
    public static Index memory() throws StoreException {
        return h2("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS, new char[0]);
    }

    private static Index h2(String url, char[] password) throws StoreException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("laurea");
        source.setPasswordChars(password);
        return Faults.guard(() -> {
            try {
                return h2(source);
            } catch (SQLException e) {
                throw new Faults.DatabaseFault(e);
            }
        });
    }

    private static Index h2(JdbcDataSource source) throws SQLException {
        Connection guard = source.getConnection();
        try {
            return open(new ConnectionSource(source), Dialect.H2, guard);
        } catch (RuntimeException e) {
            try (Statement statement = guard.createStatement()) {
                statement.execute("shutdown immediately");
            } catch (SQLException closed) {
                e.addSuppressed(closed);
            }
            throw e;
        }
    }

    /** The index behind a pool of connections, which is disposed of with it. */
    public static Index open(ConnectionSource pool, Dialect dialect) throws StoreException {
        return Faults.guard(() -> open(pool, dialect, null));
    }

    private static Index open(ConnectionSource pool, Dialect dialect, @Nullable Connection guard) {
        try {
            Index index = new Index(pool, dialect, guard);
            index.secret();
            return index;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static Map<String, Object> properties(Dialect dialect) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(PersistenceUnitProperties.CLASSLOADER, Index.class.getClassLoader());
        properties.put(PersistenceUnitProperties.TARGET_DATABASE, dialect.platform());
        properties.put(PersistenceUnitProperties.WEAVING, "false");
        properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "OFF");
        properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
        properties.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
        properties.put(PersistenceUnitProperties.BATCH_WRITING_SIZE, "1000");
        properties.put(PersistenceUnitProperties.PERSISTENCE_CONTEXT_FLUSH_MODE, "COMMIT");
        properties.put(PersistenceUnitProperties.FLUSH_CLEAR_CACHE, "Drop");
        properties.put(PersistenceUnitProperties.EXCLUSIVE_CONNECTION_MODE, "Transactional");
        return properties;
    }

    /**
     * Whether the database was closed under it, as H2 does when it cannot write. A pool would open it again without a word, but
     * what was committed last may be missing then.
     */
    public boolean isBroken() throws StoreException {
        return Faults.guard(() -> {
            try {
                Connection first = guard;
                return first != null && first.isClosed();
            } catch (SQLException e) {
                throw new Faults.DatabaseFault(e);
            }
        });
    }

    /** Where it stands: the last entry in it. */
    public JournalHead position() throws StoreException {
        return ask(connection -> MetaTable.read(connection).map(meta -> new JournalHead(meta.sequence(), meta.hash()))
                .orElseThrow());
    }

    /** Begins a transaction that writes. */
    public Writing write() throws StoreException {
        return Faults.guard(() -> {
            EntityManager manager = manager();
            try {
                return new Writing(manager, dialect.turn());
            } catch (RuntimeException e) {
                manager.close();
                throw e;
            }
        });
    }

    /** Empties it, so that it can be made anew of the journal. */
    public void empty() throws StoreException {
        Faults.guard(() -> {
            try (EntityManager manager = manager()) {
                manager.getTransaction().begin();
                for (String table : Digest.ALL) {
                    manager.createNativeQuery("delete from " + table).executeUpdate();
                }
                manager.find(MetaRow.class, MetaRow.ONLY).move(0, "");
                manager.getTransaction().commit();
                return true;
            }
        });
    }

    /** Asks something. */
    <T> T read(Function<EntityManager, T> question) throws StoreException {
        return Faults.guard(() -> {
            try (EntityManager manager = manager()) {
                return question.apply(manager);
            }
        });
    }

    /** Asks something in plain SQL, which needs no entities. */
    <T> T ask(Question<T> question) throws StoreException {
        return Faults.guard(() -> asked(question));
    }

    /** A question in plain SQL. */
    interface Question<T> {

        /** Asks it. */
        T ask(Connection connection) throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        try (Connection connection = pool.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new Faults.DatabaseFault(e);
        }
    }

    /** Asks several things of one state in plain SQL, whatever is committed in between. */
    <T> T readOne(Question<T> questions) throws StoreException {
        return ask(connection -> {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return questions.ask(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        });
    }

    /** The secret of its keys of ID numbers; made when it is asked for first. */
    String secret() {
        return asked(connection -> {
            Optional<MetaTable> there = MetaTable.read(connection);
            if (there.isPresent()) {
                return there.get().secret();
            }
            byte[] secret = new byte[SECRET];
            new SecureRandom().nextBytes(secret);
            return MetaTable.make(connection, HexFormat.of().formatHex(secret)).secret();
        });
    }

    @Override
    public void close() {
        closeEntities();
        if (dialect == Dialect.H2) {
            shutDown();
        }
        pool.close();
    }

    private synchronized void closeEntities() {
        EntityManagerFactory made = factory;
        if (made != null) {
            made.close();
        }
    }

    private void shutDown() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new Faults.DatabaseFault(e);
        }
    }
}
