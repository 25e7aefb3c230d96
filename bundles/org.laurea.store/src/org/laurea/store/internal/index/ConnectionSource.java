package org.laurea.store.internal.index;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.jdbcx.JdbcConnectionPool;

/** A pool of connections that gives none that is broken: after a server was away its old connections are thrown away. */
public final class ConnectionSource implements DataSource, AutoCloseable {

    private static final int MOST = 16;
    private static final int PATIENCE_SECONDS = 5;

    private final JdbcConnectionPool pool;

    /** A pool over a source that makes connections. */
    public ConnectionSource(ConnectionPoolDataSource source) {
        this.pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(MOST);
    }

    @Override
    public Connection getConnection() throws SQLException {
        for (int i = 0; i < MOST; i++) {
            Connection connection = pool.getConnection();
            if (connection.isValid(PATIENCE_SECONDS)) {
                return connection;
            }
            discard(connection);
        }
        return pool.getConnection();
    }

    /** A statement on a broken connection fails, and what fails in this way does not go back to the pool. */
    private static void discard(Connection connection) {
        try (connection) {
            connection.createStatement().execute("select 1");
        } catch (SQLException e) {
            Logger.getLogger(ConnectionSource.class.getName()).fine(() -> "a connection is gone: " + e.getSQLState());
        }
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return getConnection();
    }

    @Override
    public void close() {
        pool.dispose();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // Nothing is written: it could hold personal data.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(@Nullable Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(@Nullable Class<?> type) {
        return false;
    }
}
