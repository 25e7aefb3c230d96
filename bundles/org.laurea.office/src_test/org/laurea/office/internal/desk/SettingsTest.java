package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.core.text.InputException;
import org.laurea.office.DeskSettings;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void aNewOfficeHasNoUnitAndItsRegistersInTheDataFolder() {
        assertEquals(new DeskSettings("", folder.resolve("registers")), new SettingsFile(folder).load());
    }

    @Test
    void whatIsChosenIsThereNextTime() throws InputException {
        Path data = folder.resolve("new");
        DeskSettings chosen = new DeskSettings("10001", folder.resolve("学籍 = #库"));
        new SettingsFile(data).save(chosen);
        assertEquals(chosen, new SettingsFile(data).load());
    }

    @Test
    void theFolderOfRegistersMovesWithTheData() throws Exception {
        new SettingsFile(folder).save(new DeskSettings("10001", folder.resolve("registers")));
        assertTrue(Files.readString(folder.resolve("desk.properties")).indexOf(folder.toString()) < 0);
    }
}
