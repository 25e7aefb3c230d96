package org.laurea.tests.ui.page;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.tests.ui.bot.Bot;

/** The pages of the import. */
public final class ImportPages {

    private final Bot bot;

    ImportPages(Bot bot) {
        this.bot = bot;
        bot.find(Text.class, "import.file.name");
    }

    /** Whether the pages are on the screen. */
    public boolean isOpen() {
        return bot.sees("import.file.name");
    }

    /** Names the file on the first page and waits until it is read. */
    public ImportPages file(Path file) {
        bot.enter(bot.find(Text.class, "import.file.name"), file.toString());
        bot.press(0, SWT.CR);
        Combo target = bot.find(Combo.class, "import.file.target");
        bot.waitUntil("the file is read", () -> target.getItemCount() > 0);
        return this;
    }

    /** What the file is taken for. */
    public String target() {
        Combo target = bot.find(Combo.class, "import.file.target");
        return bot.ui(target::getText);
    }

    /** Takes the file for something. */
    public ImportPages choose(String title) {
        Combo target = bot.find(Combo.class, "import.file.target");
        bot.ui(() -> target.setText(title));
        bot.choose(target);
        return this;
    }

    /** Goes to the next page, or does the import on the third one, as soon as that is possible. */
    public ImportPages next() {
        bot.choose(bot.button(IDialogConstants.NEXT_ID));
        return this;
    }

    /** What the dry run tells; waits for it. */
    public String summary() {
        return told("import.summary");
    }

    /** What was done; waits for it. */
    public String result() {
        return told("import.result");
    }

    /** Opens the batch that was imported. */
    public void open() {
        bot.choose(bot.find(Button.class, "import.open"));
    }

    private String told(String id) {
        Label label = bot.find(Label.class, "a sentence " + id,
                one -> id.equals(one.getData("laurea.id")) && !one.getText().isEmpty());
        return bot.ui(label::getText);
    }
}
