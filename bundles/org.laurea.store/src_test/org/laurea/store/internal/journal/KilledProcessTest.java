package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.store.internal.ChildJvm;

import com.fasterxml.jackson.core.JsonFactory;

/** Another process appends to a journal and is killed, or runs out of room: a real one, on a real disk. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(600)
class KilledProcessTest {

    private static final int KILLS = Boolean.getBoolean("laurea.full") ? 200 : 20;

    /** So often the same journal is written on, before it takes long to read. */
    private static final int SAME = 25;

    @TempDir
    Path folder;

    private final Map<Long, Long> acknowledged = new TreeMap<>();
    private JournalFiles files;
    private Path file;

    @BeforeEach
    void create() throws StoreException {
        begin(0);
    }

    private void begin(int number) throws StoreException {
        acknowledged.clear();
        file = folder.resolve(number + JournalFiles.NAME);
        files = new JournalFiles(new FileDisk(), file);
        files.create();
    }

    @Test
    void whatItSaidIsThereWheneverItIsKilled() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < KILLS; round++) {
            if (round % SAME == SAME - 1) {
                begin(round);
            }
            Process child = start("", 1L + round * 1_000_000L);
            try (BufferedReader said = child.inputReader()) {
                for (int lines = random.nextInt(60); lines >= 0; lines--) {
                    note(said.readLine());
                }
                child.toHandle().destroyForcibly();
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    note(line);
                }
            }
            child.waitFor();
            look();
        }
    }

    @Test
    void whatItSaidIsThereWhenItsFileMayNotGrow() throws Exception {
        Process child = start("ulimit -f 600;", 1);
        boolean isFull = false;
        try (BufferedReader said = child.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                isFull |= line.equals("DISK_FULL");
                if (!line.equals("DISK_FULL")) {
                    note(line);
                }
            }
        }
        child.waitFor();
        assertTrue(isFull);
        look();
        try (Journal journal = files.open(null)) {
            Samples.append(journal, 9_999_999, 600);
        }
    }

    private Process start(String shell, long first) throws Exception {
        return ChildJvm.start(AppendingProcess.class,
                List.of(Journal.class, RecordStore.class, JsonFactory.class), shell, file, first);
    }

    private void note(String line) {
        String[] parts = line.split(" ");
        acknowledged.put(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
    }

    private void look() throws StoreException {
        Set<Long> seen = new HashSet<>();
        try (Journal journal = files.open(null)) {
            Map<Long, Long> found = new TreeMap<>();
            for (Samples.Told told : Samples.read(journal, 1)) {
                long number = told.entry().id().getLeastSignificantBits();
                assertTrue(seen.add(number), "twice: " + number);
                found.put(told.entry().sequence(), number);
            }
            found.keySet().retainAll(acknowledged.keySet());
            assertEquals(acknowledged, found);
        }
    }
}
