package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.sample.SampleTable;

/** Files dropped on the window. */
@Story
class DropStory {

    private final Desktop desktop = Desktop.open();
    private final Bot bot = desktop.bot();

    @Test
    void theFirstFileIsImportedAndNoneWhileADialogWaits() {
        Path file = SampleTable.of("regular", 12, 2, 91).csv("dropped");
        assertTrue(bot.drop(file, file));
        Text name = bot.find(Text.class, "import.file.name");
        bot.waitUntil("the first file is named", () -> name.getText().equals(file.toString()));
        Label told = bot.find(Label.class, "status.next");
        bot.waitUntil("the foot says which file is taken", () -> told.getText().contains("dropped.csv"));
        assertFalse(bot.drop(file));
        bot.choose(bot.button(IDialogConstants.CANCEL_ID));
        bot.waitUntil("the import is closed", () -> name.isDisposed());
        assertTrue(bot.drop(file));
        bot.find(Text.class, "import.file.name");
        bot.choose(bot.button(IDialogConstants.CANCEL_ID));
    }
}
