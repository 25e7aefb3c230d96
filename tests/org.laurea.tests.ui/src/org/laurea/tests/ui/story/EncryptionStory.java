package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoreInfo;
import org.laurea.office.Desk;
import org.laurea.tests.ui.Start;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;

/** The empty store gets a passphrase from its first page, and never again after. */
@Story
class EncryptionStory {

    private static final String PASSPHRASE = "correct horse battery";

    private final Bot bot = Bot.current();

    @Test
    void theFirstPageOffersAPassphrase() {
        Desktop desktop = Desktop.open();
        desktop.overview().waitForStart();
        assertFalse(info(desktop).isEncrypted());
        Link link = bot.find(Link.class, "start.encrypt");
        bot.picture("encrypt-start");
        bot.choose(link);
        Text first = bot.find(Text.class, "encrypt.first");
        Text again = bot.find(Text.class, "encrypt.again");
        bot.enter(first, "horse");
        assertFalse(isUsable());
        bot.enter(again, "horse");
        assertTrue(isUsable(), "what is weak is told, not forbidden");
        bot.picture("encrypt-weak");
        assertEquals(List.of(), bot.silent());
        assertEquals(List.of(), bot.clipped());
        bot.enter(first, PASSPHRASE);
        assertFalse(isUsable());
        bot.enter(again, PASSPHRASE);
        bot.picture("encrypt-dialog");
        bot.chooseEnd(bot.button(IDialogConstants.OK_ID));
    }

    @Test
    @Start(2)
    void theNextStartAsksForItAndOffersNoOther() {
        bot.find(Text.class, "passphrase");
        bot.type(PASSPHRASE);
        bot.press(0, SWT.CR);
        Desktop desktop = Desktop.open();
        desktop.overview().waitForStart();
        assertTrue(info(desktop).isEncrypted());
        assertFalse(bot.sees("start.encrypt"));
    }

    private boolean isUsable() {
        bot.settle();
        Button encrypt = bot.find(Button.class, "the button that encrypts",
                button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()));
        return bot.ui(() -> encrypt.isEnabled());
    }

    private static StoreInfo info(Desktop desktop) {
        return desktop.service(Desk.class).store().info();
    }
}
