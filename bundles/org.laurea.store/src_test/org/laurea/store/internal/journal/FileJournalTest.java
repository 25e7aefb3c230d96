package org.laurea.store.internal.journal;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

class FileJournalTest extends JournalContract {

    @TempDir
    Path folder;

    @Override
    protected Journal open() throws Exception {
        JournalFiles files = new JournalFiles(new FileDisk(), folder.resolve(JournalFiles.NAME));
        if (!files.exists()) {
            files.create();
        }
        return files.open(null);
    }
}
