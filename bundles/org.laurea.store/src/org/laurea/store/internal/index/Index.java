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

import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.index.rows.MetaRow;
import org.laurea.store.internal.journal.JournalHead;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** The database that answers what the journal says. Any thread may read; one transaction at a time may write. */
public final class Index implements AutoCloseable {

    private static final String OPTIONS = ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0";
    private static final int SECRET = 32;

    private final ConnectionSource pool;
    private final EntityManagerFactory factory;
    private final Dialect dialect;

    private Index(ConnectionSource pool, Dialect dialect) {
        this.pool = pool;
        this.dialect = dialect;
        new Migrations(dialect).migrate(pool);
        this.factory = new PersistenceProvider().createContainerEntityManagerFactory(new PersistenceUnit(pool),
                properties(dialect));
    }

    /**
     * The index in a file, made if there is none.
     *
     * @param base the file without {@code .mv.db}
     * @param key what encrypts it; empty for an index that is not encrypted; the caller wipes it
     */
    public static Index file(Path base, char[] key) throws StoreException {
        boolean isEncrypted = key.length > 0;
        String url = "jdbc:h2:file:" + base.toAbsolutePath() + OPTIONS + (isEncrypted ? ";CIPHER=AES" : "");
        return open(pool(url, isEncrypted ? (new String(key) + " laurea").toCharArray() : new char[0]), Dialect.H2);
    }

    /** An index that is gone when it is closed. */
    public static Index memory() throws StoreException {
        return open(pool("jdbc:h2:mem:" + UUID.randomUUID() + OPTIONS, new char[0]), Dialect.H2);
    }

    private static ConnectionSource pool(String url, char[] password) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("laurea");
        source.setPasswordChars(password);
        return new ConnectionSource(source);
    }

    /** The index behind a pool of connections, which is disposed of with it. */
    public static Index open(ConnectionSource pool, Dialect dialect) throws StoreException {
        return Faults.guard(() -> {
            try {
                Index index = new Index(pool, dialect);
                index.secret();
                return index;
            } catch (RuntimeException e) {
                pool.close();
                throw e;
            }
        });
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

    /** Where it stands: the last entry in it. */
    public JournalHead position() throws StoreException {
        return read(manager -> {
            MetaRow meta = manager.find(MetaRow.class, MetaRow.ONLY);
            return new JournalHead(meta.sequence(), meta.hash());
        });
    }

    /** Begins a transaction that writes. */
    public Writing write() throws StoreException {
        return Faults.guard(() -> {
            EntityManager manager = factory.createEntityManager();
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
            try (EntityManager manager = factory.createEntityManager()) {
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
            try (EntityManager manager = factory.createEntityManager()) {
                return question.apply(manager);
            }
        });
    }

    /** Asks several things of one state, whatever is committed in between. */
    <T> T readOne(Function<EntityManager, T> questions) throws StoreException {
        return read(manager -> {
            manager.getTransaction().begin();
            Connection connection = manager.unwrap(Connection.class);
            try {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                T answer = questions.apply(manager);
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                return answer;
            } catch (SQLException e) {
                throw new Faults.DatabaseFault(e);
            } finally {
                manager.getTransaction().rollback();
            }
        });
    }

    /** The secret of its keys of ID numbers; made when it is asked for first. */
    String secret() {
        try (EntityManager manager = factory.createEntityManager()) {
            Optional<MetaRow> there = Optional.ofNullable(manager.find(MetaRow.class, MetaRow.ONLY));
            return there.orElseGet(() -> {
                byte[] secret = new byte[SECRET];
                new SecureRandom().nextBytes(secret);
                manager.getTransaction().begin();
                MetaRow row = new MetaRow(HexFormat.of().formatHex(secret));
                manager.persist(row);
                manager.getTransaction().commit();
                return row;
            }).secret();
        }
    }

    @Override
    public void close() {
        factory.close();
        if (dialect == Dialect.H2) {
            shutDown();
        }
        pool.close();
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
