package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.tests.ui.BeforeStart;
import org.laurea.tests.ui.Start;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.sample.Stores;

/** What stands between a start and the window: a passphrase, damage, a folder that is none, another program. */
@Story
class DoorstepStory {

    private static final String PASSPHRASE = "correct horse";

    private final Bot bot = Bot.current();

    @BeforeStart(1)
    static void encrypted(Path data) {
        Stores.open(data, PASSPHRASE).close();
    }

    @Test
    void aPassphraseIsAskedForUntilItIsRight() {
        Text field = bot.find(Text.class, "passphrase");
        assertReadable("passphrase");
        bot.type("wrong");
        bot.press(0, SWT.CR);
        bot.waitUntil("the wrong passphrase is told", () -> field.isDisposed());
        bot.find(Text.class, "passphrase");
        bot.type(PASSPHRASE);
        bot.press(0, SWT.CR);
        Desktop.open().overview().waitForBatches();
    }

    @BeforeStart(2)
    static void damaged(Path data) throws StoreException {
        RecordStore store = Stores.open(data, "");
        store.backupOfToday();
        store.close();
        Stores.damage(data);
    }

    @Test
    @Start(2)
    void aDamagedStoreIsRestoredFromABackup() {
        Table table = bot.find(Table.class, "restore.backups");
        bot.waitUntil("the backup is verified", () -> table.getItem(0).getText(2).equals("0"));
        assertReadable("restore");
        bot.choose(bot.button(IDialogConstants.OK_ID));
        Desktop.open().overview().waitForBatches();
    }

    @BeforeStart(3)
    static void noFolder(Path data) {
        Stores.block(data);
    }

    @Test
    @Start(3)
    void whatCannotBeOpenedIsToldAndTriedAgain() {
        Button again = bot.findText(Button.class, "重试");
        assertReadable("trouble");
        Stores.clear(Path.of(System.getProperty("laurea.data")));
        bot.choose(again);
        Desktop.open().overview().waitForStart();
    }

    @BeforeStart(4)
    static void inUse(Path data) {
        Stores.open(data, "");
    }

    @Test
    @Start(4)
    void whileAnotherProgramWritesTheDataCanBeRead() {
        Desktop desktop = Desktop.open();
        desktop.overview().waitForBatches();
        Label told = bot.find(Label.class, "banner.text");
        assertTrue(bot.ui(() -> told.getText()).contains("只能查看"));
        assertReadable("readonly");
    }

    private void assertReadable(String name) {
        bot.settle();
        bot.picture("doorstep-" + name);
        assertEquals(List.of(), bot.silent());
        assertEquals(List.of(), bot.clipped());
    }
}
