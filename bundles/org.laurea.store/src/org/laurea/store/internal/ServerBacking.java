package org.laurea.store.internal;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Backup;
import org.laurea.core.store.Diagnosis;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.store.StoreInfo;
import org.laurea.core.store.StoreRequest;
import org.laurea.core.text.Messages;
import org.laurea.store.internal.backup.RollingBackups;
import org.laurea.store.internal.index.Answers;
import org.laurea.store.internal.index.ConnectionSource;
import org.laurea.store.internal.index.Dialect;
import org.laurea.store.internal.index.Digest;
import org.laurea.store.internal.index.Index;
import org.laurea.store.internal.index.Replaying;
import org.laurea.store.internal.index.Writing;
import org.laurea.store.internal.journal.EntryAppender;
import org.laurea.store.internal.journal.EntryHead;
import org.laurea.store.internal.journal.EntryVisitor;
import org.laurea.store.internal.postgres.ServerFile;
import org.laurea.store.internal.postgres.TableAppender;
import org.laurea.store.internal.postgres.TableJournal;
import org.laurea.store.internal.postgres.Watcher;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A store on a server that several desktops share: journal and index change in one transaction. */
final class ServerBacking implements Backing {

    private static final String PASSWORD = "LAUREA_DB_PASSWORD";
    private static final int PATIENCE_SECONDS = 10;

    private final Path data;
    private final ServerFile server;
    private final boolean isReadOnly;
    private final Index index;
    private final TableJournal journal;
    private final Listeners listeners = new Listeners();
    private final Watcher watcher;

    private ServerBacking(StoreRequest request, ServerFile server, ConnectionSource source) throws StoreException {
        this.data = request.folder();
        this.server = server;
        this.isReadOnly = request.isReadOnly();
        this.index = Index.open(source, Dialect.POSTGRESQL);
        this.journal = new TableJournal(source);
        this.watcher = new Watcher(new Answers(index), index.position().sequence(), listeners::tell);
    }

    /** Connects to the server that a data folder names. */
    static ServerBacking open(StoreRequest request) throws StoreException {
        ServerFile server = ServerFile.read(OpenFolder.store(request.folder()));
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(server.url());
        source.setUser(server.user());
        source.setConnectTimeout(PATIENCE_SECONDS);
        source.setTcpKeepAlive(true);
        Optional.ofNullable(password(request.passphrase())).ifPresent(source::setPassword);
        return new ServerBacking(request, server, new ConnectionSource(source));
    }

    private static @Nullable String password(char @Nullable [] passphrase) {
        return passphrase == null ? System.getenv(PASSWORD) : new String(passphrase);
    }

    /** Looks at every byte of the journal, and compares the index with one that is made anew of it. */
    static Diagnosis examine(StoreRequest request) throws StoreException {
        ServerBacking backing = open(request);
        try (Index fresh = Index.memory()) {
            Replaying.replay(backing.journal, fresh);
            boolean isEqual = Digest.of(backing.index, Digest.ALL).equals(Digest.of(fresh, Digest.ALL))
                    && backing.index.position().equals(fresh.position());
            if (!isEqual) {
                backing.index.empty();
                Replaying.replay(backing.journal, backing.index);
            }
            return new Diagnosis(fresh.position().sequence(), Digest.count(fresh, "record"), fresh.position().hash(),
                    List.of(), !isEqual);
        } catch (StoreException e) {
            if (e.trouble() != Trouble.DAMAGED) {
                throw e;
            }
            return new Diagnosis(0, 0, "", List.of(e.text()), false);
        } finally {
            backing.close();
        }
    }

    @Override
    public StoreInfo info() {
        int parameters = server.url().indexOf('?');
        return new StoreInfo(parameters < 0 ? server.url() : server.url().substring(0, parameters), true, isReadOnly,
                false);
    }

    @Override
    public Index index() {
        return index;
    }

    @Override
    public Writing write() throws StoreException {
        if (isReadOnly) {
            throw new StoreException(Trouble.READ_ONLY, Messages.beside(Index.class).text("READ_ONLY"));
        }
        return index.write();
    }

    @Override
    public EntryAppender append(EntryHead head, Writing writing) throws StoreException {
        return new TableAppender(writing.connection(), server.writer(), writing.sequence() + 1, head);
    }

    @Override
    public void acknowledge(Entry sealed, EntryAppender appender, Writing writing) throws StoreException {
        writing.end(sealed);
        writing.commit();
        listeners.acknowledged(sealed.sequence());
        watcher.wake();
    }

    @Override
    public void tell(long sequence, EntryVisitor visitor) throws StoreException {
        journal.readOne(sequence, visitor);
    }

    @Override
    public Backup backup(Path file) throws StoreException {
        return new JournalCopy(OpenFolder.store(data)).backup(journal, file);
    }

    @Override
    public Optional<Backup> daily() throws StoreException {
        Path store = OpenFolder.store(data);
        return isReadOnly ? Optional.empty()
                : new RollingBackups(store, OpenFolder.backups(data))
                        .daily(index.position(), LocalDateTime.now(), this::backup);
    }

    @Override
    public Listeners listeners() {
        return listeners;
    }

    @Override
    public void close() {
        watcher.close();
        listeners.close();
        index.close();
    }
}
