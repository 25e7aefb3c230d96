package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;

/** Whoever asks for help copies what a helper has to know, the times of the start with it. */
@Story
class AboutStory {

    private final Desktop desktop = Desktop.open();

    @Test
    void theTimesOfTheStartAreCopied() {
        desktop.execute("org.laurea.app.command.about", Map.of());
        Text report = desktop.bot().find(Text.class, "about.report");
        String shown = desktop.bot().ui(() -> report.getText());
        assertTrue(Stream.of("framework", "display", "workbench", "store", "window", "painted", "started")
                .allMatch(station -> Pattern.compile("\\d+ ms  " + station).matcher(shown).find()), shown);
        desktop.bot().choose(desktop.bot().button(IDialogConstants.DETAILS_ID));
        assertEquals(shown, desktop.bot().ui(() -> {
            Clipboard clipboard = new Clipboard(report.getDisplay());
            Object copied = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return copied;
        }));
        desktop.bot().choose(desktop.bot().button(IDialogConstants.OK_ID));
        desktop.bot().waitUntil("the report is closed", report::isDisposed);
    }
}
