package org.laurea.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoreException.Trouble;
import org.laurea.store.internal.crypto.KeyRecipe;
import org.laurea.store.internal.crypto.StoreKeys;

class EncryptedJournalTest extends JournalContract {

    @TempDir
    Path folder;

    @Override
    protected Journal open() throws Exception {
        JournalFiles files = files();
        if (!files.exists()) {
            files.create("口令 one".toCharArray(), KeyRecipe.fresh(10));
        }
        return files.open(files.keys("口令 one".toCharArray()));
    }

    private JournalFiles files() {
        return new JournalFiles(new FileDisk(), folder.resolve(JournalFiles.NAME));
    }

    @Test
    void nothingReadableIsOnDisk() throws Exception {
        try (Journal other = open()) {
            Samples.append(other, 1, 3);
        }
        String bytes = Files.readString(folder.resolve(JournalFiles.NAME), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("values") || bytes.contains("edit"));
    }

    @Test
    void onlyThePassphraseOpensIt() throws Exception {
        JournalFiles files = files();
        assertTrue(files.isEncrypted());
        StoreException missing = assertThrows(StoreException.class, () -> files.keys(null));
        StoreException wrong = assertThrows(StoreException.class, () -> files.keys("口令 two".toCharArray()));
        assertEquals(Trouble.PASSPHRASE, missing.trouble());
        assertEquals(Trouble.PASSPHRASE, wrong.trouble());
        assertNotEquals(missing.getMessage(), wrong.getMessage());
    }

    @Test
    void theIndexHasAPasswordOfItsOwn() throws Exception {
        try (StoreKeys keys = files().keys("口令 one".toCharArray())) {
            assertEquals(64, keys.indexPassword().length);
            assertTrue(new String(keys.indexPassword()).matches("[0-9a-f]{64}"));
            assertEquals(32, keys.check().length);
        }
    }
}
