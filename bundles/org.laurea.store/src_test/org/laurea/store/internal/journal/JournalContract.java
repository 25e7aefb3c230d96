package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.Change;
import org.laurea.core.store.Entry;
import org.laurea.core.store.StoreException;

/** What every journal promises, wherever it is kept. */
public abstract class JournalContract {

    private Journal journal;

    /** Opens the journal of this test: an empty one the first time, the same one after it was closed. */
    protected abstract Journal open() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        journal = open();
    }

    @AfterEach
    void end() throws Exception {
        journal.close();
    }

    private void reopen() throws Exception {
        journal.close();
        journal = open();
    }

    @Test
    void anEmptyJournalTellsNothing() throws Exception {
        assertEquals(0, journal.head().sequence());
        assertEquals(64, journal.head().hash().length());
        assertEquals(List.of(), Samples.read(journal, 1));
        assertThrows(IllegalArgumentException.class, () -> Samples.readOne(journal, 1));
    }

    @Test
    void whatWasAppendedIsReadAgain() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (int n = 1; n <= 5; n++) {
            try (EntryAppender appender = journal.begin(Samples.head(n))) {
                assertEquals(n, appender.sequence());
                for (Change change : Samples.changes(n, n)) {
                    appender.add(List.of(change));
                }
                entries.add(appender.seal());
                appender.force();
            }
        }
        for (int round = 0; round < 2; round++) {
            assertEquals(new JournalHead(5, entries.get(4).hash()), journal.head());
            assertEquals(entries, Samples.read(journal, 1).stream().map(Samples.Told::entry).toList());
            assertEquals(entries.subList(3, 5), Samples.read(journal, 4).stream().map(Samples.Told::entry).toList());
            assertEquals(List.of(), Samples.read(journal, 6));
            Samples.Told third = Samples.readOne(journal, 3);
            assertEquals(entries.get(2), third.entry());
            assertEquals(Samples.changes(3, 3), third.changes());
            assertEquals(3, third.entry().changes());
            assertEquals(List.of(new UUID(1, 1)), third.entry().batches());
            reopen();
        }
    }

    @Test
    void anEntryOfManyFramesIsOneEntry() throws Exception {
        Samples.append(journal, 1, 1);
        Samples.append(journal, 2, 2_000);
        Samples.append(journal, 3, 0);
        reopen();
        assertEquals(3, journal.head().sequence());
        assertEquals(Samples.changes(2, 2_000), Samples.readOne(journal, 2).changes());
        assertEquals(List.of(), Samples.readOne(journal, 3).changes());
        assertEquals(2_000, Samples.read(journal, 2).get(0).entry().changes());
    }

    @Test
    void whatIsGivenUpLeavesNoTrace() throws Exception {
        Samples.append(journal, 1, 3);
        JournalHead head = journal.head();
        try (EntryAppender appender = journal.begin(Samples.head(2))) {
            Samples.add(appender, Samples.changes(2, 1_500));
        }
        assertEquals(head, journal.head());
        Samples.append(journal, 3, 2);
        reopen();
        assertEquals(2, journal.head().sequence());
        assertEquals(Samples.head(3).id(), Samples.readOne(journal, 2).entry().id());
        assertEquals(Samples.changes(3, 2), Samples.readOne(journal, 2).changes());
    }

    @Test
    void theSameEntriesMakeOtherHashesInAnotherPlace() throws Exception {
        Samples.append(journal, 1, 1);
        String first = journal.head().hash();
        Samples.append(journal, 1, 1);
        assertNotEquals(first, journal.head().hash());
    }

    @Test
    void aVisitorThatFailsIsHeard() throws Exception {
        Samples.append(journal, 1, 1);
        StoreException mine = JournalTrouble.readOnly();
        assertEquals(mine, assertThrows(StoreException.class, () -> journal.read(1, change -> {
            throw mine;
        })));
    }
}
