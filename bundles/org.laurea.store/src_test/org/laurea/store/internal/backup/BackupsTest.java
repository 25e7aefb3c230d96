package org.laurea.store.internal.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.Backup;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.store.internal.crypto.KeyRecipe;
import org.laurea.store.internal.crypto.StoreKeys;
import org.laurea.store.internal.journal.FileDisk;
import org.laurea.store.internal.journal.Journal;
import org.laurea.store.internal.journal.JournalFiles;
import org.laurea.store.internal.journal.Samples;

class BackupsTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 5, 4, 9, 30);
    private static final char[] PASSPHRASE = "secret".toCharArray();

    @TempDir
    Path data;

    private Path store;
    private Path work;
    private Backups backups;

    @BeforeEach
    void prepare() throws IOException {
        store = Files.createDirectory(data.resolve("store"));
        work = Files.createDirectory(data.resolve("work"));
        backups = new Backups(BackupsTest::replay, work);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            List<Path> left = all
                    .filter(path -> path.toString().contains("scratch") || path.toString().endsWith(".part"))
                    .toList();
            assertEquals(List.of(), left);
        }
    }

    private static Replayed replay(Path folder, Journal journal, StoreKeys keys) throws StoreException {
        try {
            Files.writeString(Files.createDirectory(folder).resolve("index"), "rows");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        List<Samples.Told> told = Samples.read(journal, 1);
        return new Replayed(told.size(), told.stream().mapToLong(entry -> entry.changes().size()).sum(),
                Integer.toHexString(told.hashCode()));
    }

    private JournalFiles files() {
        return new JournalFiles(new FileDisk(), store.resolve(JournalFiles.NAME));
    }

    private Journal plain(int entries) throws StoreException {
        if (!files().exists()) {
            files().create();
        }
        Journal journal = files().open(null);
        for (int n = 1; n <= entries; n++) {
            Samples.append(journal, n, n);
        }
        return journal;
    }

    @Test
    void aBackupIsWhatTheJournalWas() throws StoreException {
        Path file = data.resolve("copy.zip");
        try (Journal journal = plain(4)) {
            Backup backup = backups.write(journal, null, file);
            assertEquals(new Backup(file, Samples.head(4).when(), 4, 10, journal.head().hash()), backup);
            assertEquals(backup, backups.verify(file, null));
            assertEquals(Trouble.UNUSABLE,
                    assertThrows(StoreException.class, () -> backups.write(journal, null, file)).trouble());
        }
    }

    @Test
    void ofAnEncryptedStoreItIsEncrypted() throws Exception {
        files().create(PASSPHRASE, KeyRecipe.fresh(5));
        Path file = data.resolve("copy.zip");
        try (StoreKeys keys = files().keys(PASSPHRASE);
                Journal journal = files().open(keys)) {
            Samples.append(journal, 1, 2);
            backups.write(journal, keys, file);
        }
        assertEquals(1, backups.verify(file, PASSPHRASE).entries());
        assertEquals(Trouble.PASSPHRASE,
                assertThrows(StoreException.class, () -> backups.verify(file, null)).trouble());
        assertEquals(Trouble.PASSPHRASE,
                assertThrows(StoreException.class, () -> backups.verify(file, "other".toCharArray())).trouble());
    }

    @Test
    void aSpoiltBackupNeverGivesOtherContent() throws Exception {
        Path file = data.resolve("copy.zip");
        Backup backup;
        try (Journal journal = plain(2)) {
            backup = backups.write(journal, null, file);
        }
        byte[] whole = Files.readAllBytes(file);
        int found = 0;
        for (int at = 0; at < whole.length; at += 3) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= 1 << at % 8;
            Files.write(file, spoilt);
            try {
                assertEquals(backup, backups.verify(file, null));
            } catch (StoreException e) {
                assertEquals(Trouble.DAMAGED, e.trouble(), "byte " + at + ": " + e.getMessage());
                found++;
            }
        }
        assertTrue(found > whole.length / 3 / 2, "found " + found);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertEquals(Trouble.DAMAGED, assertThrows(StoreException.class, () -> backups.verify(file, null)).trouble());
    }

    @Test
    void whatDoesNotReplayIsNoBackup() throws StoreException {
        Path file = data.resolve("copy.zip");
        Backups strict = new Backups((folder, journal, keys) -> new Replayed(0, 0, ""), work);
        try (Journal journal = plain(1)) {
            assertThrows(StoreException.class, () -> strict.write(journal, null, file));
        }
        assertTrue(Files.notExists(file));
    }

    @Test
    void aDayIsBackedUpOnceAndOnlyIfSomethingChanged() throws StoreException {
        RollingBackups rolling = new RollingBackups(store, backups);
        try (Journal journal = plain(0)) {
            assertTrue(rolling.daily(journal, null, DAY).isEmpty());
            Samples.append(journal, 1, 1);
            Path first = rolling.daily(journal, null, DAY).orElseThrow().file();
            Samples.append(journal, 2, 1);
            assertTrue(rolling.daily(journal, null, DAY.plusHours(3)).isEmpty());
            Path second = rolling.daily(journal, null, DAY.plusDays(1)).orElseThrow().file();
            assertTrue(rolling.daily(journal, null, DAY.plusDays(2)).isEmpty());
            Path upgrade = rolling.beforeUpgrade(journal, null, DAY.plusDays(3)).file();
            assertEquals(List.of(upgrade, second, first), RollingBackups.list(store));
            for (int day = 4; day < 60; day++) {
                Samples.append(journal, day, 1);
                rolling.daily(journal, null, DAY.plusDays(day)).orElseThrow();
            }
            assertEquals(1 + 7 + 2 + 1, RollingBackups.list(store).size(),
                    "upgrade, days, weeks and a month before them");
        }
    }

    @Test
    void aRestoredStoreLiesWhereTheFormerWas() throws Exception {
        Path file = data.resolve("copy.zip");
        try (Journal journal = plain(3)) {
            backups.write(journal, null, file);
            Samples.append(journal, 9, 1);
        }
        Files.writeString(store.resolve("index.mv.db"), "former");
        Files.writeString(store.resolve("lock"), "");
        byte[] former = Files.readAllBytes(store.resolve(JournalFiles.NAME));
        Path beside = new Restoration(data, store).restore(file, null, backups, DAY);
        assertNotNull(beside);
        assertArrayEquals(former, Files.readAllBytes(beside.resolve(JournalFiles.NAME)));
        assertEquals("former", Files.readString(beside.resolve("index.mv.db")));
        assertTrue(Files.exists(store.resolve("lock")) && Files.notExists(store.resolve("index.mv.db")));
        try (Journal journal = files().open(null)) {
            assertEquals(3, journal.head().sequence());
        }
    }

    @Test
    void aRestorationThatWasStoppedGoesOn() throws Exception {
        Path file = data.resolve("copy.zip");
        try (Journal journal = plain(2)) {
            backups.write(journal, null, file);
            Samples.append(journal, 9, 1);
        }
        Path former = Files.createDirectory(data.resolve("store-before-x"));
        BackupFile.unpack(file, former.resolve("journal.verified"));
        Files.move(store.resolve(JournalFiles.NAME), former.resolve(JournalFiles.NAME));
        new Restoration(data, store).finish();
        try (Journal journal = files().open(null)) {
            assertEquals(2, journal.head().sequence());
        }
        assertTrue(Files.exists(former.resolve(JournalFiles.NAME)));
        new Restoration(data, store).finish();
    }

    @Test
    void aSpoiltBackupLeavesTheStoreAlone() throws Exception {
        Path file = Files.writeString(data.resolve("copy.zip"), "no backup");
        plain(2).close();
        Restoration restoration = new Restoration(data, store);
        assertThrows(StoreException.class, () -> restoration.restore(file, null, backups, DAY));
        try (Journal journal = files().open(null)) {
            assertEquals(2, journal.head().sequence());
        }
    }

    @Test
    void withoutAFormerStoreNothingLiesBeside() throws Exception {
        Path file = data.resolve("copy.zip");
        try (Journal journal = plain(1)) {
            backups.write(journal, null, file);
        }
        Files.delete(store.resolve(JournalFiles.NAME));
        Files.delete(store.resolve(JournalFiles.NAME + ".mark"));
        assertNull(new Restoration(data, store).restore(file, null, backups, DAY));
    }
}
