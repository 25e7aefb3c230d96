package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.core.text.Language;
import org.laurea.store.internal.crypto.KeyRecipe;
import org.laurea.store.internal.crypto.StoreKeys;

/** A small journal of three entries of which each byte is spoilt in turn. */
class SpoiltJournalTest {

    private static final boolean FULL = Boolean.getBoolean("laurea.full");
    private static final char[] PASSPHRASE = "open".toCharArray();

    private final SimDisk disk = new SimDisk();
    private final JournalFiles files = new JournalFiles(disk, Samples.PATH);
    private byte[] whole;
    private byte[] mark;

    @BeforeEach
    void write() throws StoreException {
        write(false);
    }

    private void write(boolean isEncrypted) throws StoreException {
        disk.remove(Samples.PATH);
        if (isEncrypted) {
            files.create(PASSPHRASE, KeyRecipe.fresh(1));
        } else {
            files.create();
        }
        try (StoreKeys keys = files.keys(PASSPHRASE);
                Journal journal = files.open(keys)) {
            for (int n = 1; n <= 3; n++) {
                Samples.append(journal, n, n == 2 ? 2 : 1);
            }
        }
        whole = disk.file(Samples.PATH).content();
        mark = disk.file(Mark.beside(Samples.PATH)).content();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyByteThatIsFlippedIsFound(boolean isEncrypted) throws StoreException {
        write(isEncrypted);
        for (int at = 0; at < whole.length; at++) {
            for (int mask : FULL ? new int[] {1, 2, 4, 8, 16, 32, 64, 128, 255} : new int[] {1 << at % 8}) {
                byte[] spoilt = whole.clone();
                spoilt[at] ^= mask;
                String place = "byte " + at + " of " + whole.length + " with " + mask;
                StoreException found = damage(spoilt, place);
                assertEquals(Trouble.DAMAGED, found.trouble(), place);
                assertArrayEquals(spoilt, disk.file(Samples.PATH).content(), "left as it was: " + place);
                assertEquals(1 + expected(at), named(found), place);
            }
        }
    }

    @Test
    void damageIsToldInBothLanguagesWithItsPlace() {
        byte[] spoilt = whole.clone();
        long second = end(1);
        spoilt[(int) second + 70] ^= 1;
        StoreException found = damage(spoilt, "second entry");
        for (Language language : Language.values()) {
            String text = found.text().in(language);
            assertTrue(text.contains("2") && text.contains(Long.toString(second)), text);
        }
    }

    @Test
    void everyPlaceAtWhichItIsCutIsFound() {
        for (int length = 0; length < whole.length; length++) {
            StoreException found = damage(Arrays.copyOf(whole, length), "cut to " + length);
            assertEquals(Trouble.DAMAGED, found.trouble());
        }
    }

    @Test
    void withoutAMarkWhatIsWholeIsUsedAndTheRestIsKeptAside() throws StoreException {
        for (int length = JournalHeader.SIZE; length <= whole.length; length++) {
            SimDisk other = new SimDisk();
            other.create(Samples.PATH, Arrays.copyOf(whole, length));
            int entries = expected(length);
            try (Journal journal = Samples.open(other)) {
                assertEquals(entries, journal.head().sequence());
                assertEquals(entries, Samples.read(journal, 1).size());
            }
            assertEquals(length == end(entries) ? 2 : 3, other.count(), "files after a cut to " + length);
        }
    }

    @Test
    void damageInTheMiddleIsFoundWithoutAMarkToo() {
        for (int at = JournalHeader.SIZE; at < end(2); at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= 1 << at % 8;
            SimDisk other = new SimDisk();
            other.create(Samples.PATH, spoilt);
            int place = at;
            assertEquals(1 + expected(at),
                    named(assertThrows(StoreException.class, () -> Samples.open(other), () -> "byte " + place)));
        }
    }

    @Test
    void aSpoiltMarkHarmsNothing() throws StoreException {
        for (int at = 0; at < mark.length; at++) {
            byte[] spoilt = mark.clone();
            spoilt[at] ^= 1 << at % 8;
            disk.file(Samples.PATH).set(whole);
            disk.file(Mark.beside(Samples.PATH)).set(spoilt);
            try (Journal journal = Samples.open(disk)) {
                assertEquals(3, journal.head().sequence());
            }
        }
    }

    @Test
    void whatIsReadLaterIsCheckedAgain() throws StoreException {
        disk.file(Samples.PATH).set(whole);
        try (Journal journal = Samples.open(disk)) {
            byte[] spoilt = whole.clone();
            spoilt[(int) end(2) + 80] ^= 4;
            disk.file(Samples.PATH).set(spoilt);
            assertEquals(1, Samples.readOne(journal, 2).entry().changes() - 1);
            assertEquals(3, named(assertThrows(StoreException.class, () -> Samples.readOne(journal, 3))));
            assertEquals(3, named(assertThrows(StoreException.class, () -> Samples.read(journal, 1))));
        }
    }

    @Test
    void aFrameOfAnotherJournalDoesNotFit() throws StoreException {
        byte[] first = whole;
        write(false);
        byte[] mixed = whole.clone();
        System.arraycopy(first, (int) end(2), mixed, (int) end(2), whole.length - (int) end(2));
        assertEquals(3, named(damage(mixed, "mixed")));
    }

    private StoreException damage(byte[] bytes, String place) {
        disk.file(Samples.PATH).set(bytes);
        disk.file(Mark.beside(Samples.PATH)).set(mark);
        return assertThrows(StoreException.class, () -> {
            try (StoreKeys keys = files.keys(PASSPHRASE)) {
                files.open(keys).close();
            }
        }, place);
    }

    /** How many entries end at or before a byte. */
    private int expected(long at) {
        int entries = 0;
        while (entries < 3 && end(entries + 1) <= at) {
            entries++;
        }
        return at < JournalHeader.SIZE ? -1 : entries;
    }

    /** Where an entry of the whole journal ends: each has one frame. */
    private long end(int entries) {
        long end = JournalHeader.SIZE;
        for (int i = 0; i < entries; i++) {
            end += FileFrame.HEADER + ByteBuffer.wrap(whole).getInt((int) end);
        }
        return end;
    }

    /** The entry that a message names; 0 if it names the header. */
    private static int named(StoreException found) {
        Matcher entry = Pattern.compile("entry (\\d+)").matcher(found.getMessage());
        return entry.find() ? Integer.parseInt(entry.group(1)) : 0;
    }
}
