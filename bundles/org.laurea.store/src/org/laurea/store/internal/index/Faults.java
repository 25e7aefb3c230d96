package org.laurea.store.internal.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.flywaydb.core.api.FlywayException;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Messages;
import org.laurea.store.internal.journal.FileDisk;

import jakarta.persistence.PersistenceException;

/** What a database throws, as the troubles that users are told. The words of a database may hold values and are not told. */
public final class Faults {

    private Faults() {}

    /** Does some work with a database. */
    public static <T> T guard(Supplier<T> work) throws StoreException {
        try {
            return work.get();
        } catch (PersistenceException | FlywayException | DatabaseFault
                | org.eclipse.persistence.exceptions.EclipseLinkException e) {
            throw of(e);
        }
    }

    /** The trouble behind a throwable. */
    public static StoreException of(Throwable fault) {
        Trouble trouble = trouble(fault);
        return new StoreException(trouble, Messages.beside(Faults.class).text(trouble.name()), bare(fault));
    }

    private static Trouble trouble(Throwable fault) {
        for (@Nullable
        Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
            if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("28")) {
                return Trouble.UNREACHABLE;
            }
            if (cause instanceof IOException io && FileDisk.tellsOfSpace(io)) {
                return Trouble.DISK_FULL;
            }
        }
        return Trouble.UNUSABLE;
    }

    private static Throwable bare(Throwable fault) {
        Throwable bare = new IllegalStateException(fault.getClass().getName());
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }

    /** A fault of a database in a place where only an unchecked exception may pass. */
    public static final class DatabaseFault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** The fault. */
        public DatabaseFault(SQLException cause) {
            super(cause);
        }
    }
}
