package org.laurea.tests.ui.page;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.bot.Patience;

/** The pages on which a batch is filed. */
public final class FilingPages {

    private final Bot bot;

    private FilingPages(Bot bot) {
        this.bot = bot;
    }

    /** Opens them by their shortcut, on the batch in front; waits for the summary. */
    public static FilingPages open(Bot bot) {
        bot.press(SWT.MOD1, SWT.F9);
        bot.find(Text.class, "filing.summary.id");
        return new FilingPages(bot);
    }

    /** The id of the package. */
    public String id() {
        return text("filing.summary.id");
    }

    /** Goes on, as soon as that is possible. */
    public FilingPages next() {
        bot.choose(bot.button(IDialogConstants.NEXT_ID));
        return this;
    }

    /** Fills in a field of the second page. */
    public FilingPages enter(String field, String text) {
        bot.enter(bot.find(Text.class, "filing." + field), text);
        return this;
    }

    /** Chooses something on the second page. */
    public FilingPages choose(String id) {
        Button button = bot.find(Button.class, "filing." + id);
        Button other = bot.find(Button.class, "filing.by.code");
        bot.ui(() -> {
            if ((button.getStyle() & SWT.RADIO) != 0) {
                other.setSelection(false);
            }
            button.setSelection(true);
        });
        bot.choose(button);
        return this;
    }

    /** Asks the hub to give the leader a code. */
    public void ask() {
        Button button = bot.find(Button.class, "filing.ask");
        bot.waitUntil("a code can be asked for", button::isEnabled);
        bot.choose(button);
    }

    /** Waits until a sentence with this in it can be read. */
    public void waitForWords(String part) {
        Patience.until("it says " + part, () -> bot.words().stream().anyMatch(word -> word.contains(part)));
    }

    /** What came of it; waits for the receipt. */
    public String result() {
        bot.find(Text.class, "filing.receipt.root");
        Label label = bot.find(Label.class, "filing.result");
        return bot.ui(label::getText);
    }

    /** A field of the receipt. */
    public String text(String id) {
        Text text = bot.find(Text.class, id);
        return bot.ui(() -> text.getText());
    }

    /** What changed, as a sentence. */
    public String changed() {
        Label label = bot.find(Label.class, "filing.changed");
        return bot.ui(label::getText);
    }

    /** Ends them. */
    public void finish() {
        bot.choose(bot.button(IDialogConstants.FINISH_ID));
        bot.waitUntil("the filing is closed", () -> !bot.sees("filing.result"));
    }
}
