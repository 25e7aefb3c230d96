package org.laurea.store.internal.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.FieldEdit;
import org.laurea.core.store.Reason;
import org.laurea.core.store.StoreException;

/** Entries to write and what was read of them. */
public final class Samples {

    /** Where a journal lies on a disk in memory. */
    static final Path PATH = Path.of("store", JournalFiles.NAME);

    private static final UUID BATCH = new UUID(1, 1);
    private static final int CHUNK = 300;

    private Samples() {}

    /** The head of the {@code n}th sample. */
    public static EntryHead head(long n) {
        return new EntryHead(new UUID(7, n), Instant.ofEpochSecond(1_700_000_000L + n, 123_456_789), "王小明",
                Reason.of("edit", n), n > 2 ? n - 1 : 0);
    }

    /** The steps of the {@code n}th sample. */
    public static List<Change> changes(long n, int count) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(i % 2 == 0 ? row(n, i)
                    : new Change.RecordEdited(BATCH, new UUID(n, i),
                            List.of(new FieldEdit(3, "前" + n, "后" + i), new FieldEdit(4, "", "\uD800"))));
        }
        return changes;
    }

    /** A record with as many fields as most have. */
    public static Change row(long n, int i) {
        List<String> values = new ArrayList<>();
        for (int field = 0; field < 27; field++) {
            values.add(field % 3 == 0 ? "" : "值" + n + "-" + i + "-" + field);
        }
        return new Change.RecordAdded(BATCH, new UUID(n, i), i, values, Map.of(2, "原"));
    }

    /** Appends and seals the {@code n}th sample. */
    public static EntryAppender sealed(Journal journal, long n, int count) throws StoreException {
        EntryAppender appender = journal.begin(head(n));
        add(appender, changes(n, count));
        appender.seal();
        return appender;
    }

    /** Adds steps, some hundred at a time. */
    static void add(EntryAppender appender, List<Change> changes) throws StoreException {
        for (int from = 0; from < changes.size(); from += CHUNK) {
            appender.add(changes.subList(from, Math.min(from + CHUNK, changes.size())));
        }
    }

    /** Appends the {@code n}th sample and returns when it is durable. */
    public static void append(Journal journal, long n, int count) throws StoreException {
        try (EntryAppender appender = sealed(journal, n, count)) {
            appender.force();
        }
    }

    /** What a journal tells from a sequence on. */
    public static List<Told> read(Journal journal, long from) throws StoreException {
        List<Told> told = new ArrayList<>();
        journal.read(from, listener(told));
        return told;
    }

    /** What a journal tells of one entry. */
    public static Told readOne(Journal journal, long sequence) throws StoreException {
        List<Told> told = new ArrayList<>();
        journal.readOne(sequence, listener(told));
        return told.get(0);
    }

    /** Makes an empty journal on a disk and opens it. */
    static Journal fresh(Disk disk) throws StoreException {
        new JournalFiles(disk, PATH).create();
        return open(disk);
    }

    /** Opens the journal of a disk. */
    static Journal open(Disk disk) throws StoreException {
        return new JournalFiles(disk, PATH).open(null);
    }

    private static EntryVisitor listener(List<Told> told) {
        List<Change> changes = new ArrayList<>();
        return new EntryVisitor() {
            @Override
            public void change(Change change) {
                changes.add(change);
            }

            @Override
            public void end(Entry entry) {
                told.add(new Told(entry, List.copyOf(changes)));
                changes.clear();
            }
        };
    }

    /** An entry that was read. */
    public record Told(Entry entry, List<Change> changes) {}
}
