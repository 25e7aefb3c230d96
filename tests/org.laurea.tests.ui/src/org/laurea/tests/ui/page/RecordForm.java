package org.laurea.tests.ui.page;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.laurea.tests.ui.bot.Bot;

/** The form of the record with the cursor. Fields go by their official codes. */
public final class RecordForm {

    private final Bot bot;

    RecordForm(Bot bot) {
        this.bot = bot;
    }

    /** The text of a field. */
    public Text field(String code) {
        return bot.find(Text.class, "record." + code);
    }

    /** What a field holds. */
    public String value(String code) {
        Text field = field(code);
        return bot.ui(() -> field.getText());
    }

    /** Waits until a field holds a text. */
    public void waitFor(String code, String value) {
        Text field = field(code);
        bot.waitUntil("the form shows " + value + " in " + code, () -> field.getText().equals(value));
    }

    /** Whose record it is. */
    public String title() {
        Label title = bot.find(Label.class, "record.title");
        return bot.ui(title::getText);
    }

    /** Empties a field and types into it with the keyboard. */
    public void type(String code, String text) {
        Text field = field(code);
        bot.focus(field);
        bot.ui(field::selectAll);
        bot.type(text);
    }
}
