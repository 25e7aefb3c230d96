package org.laurea.tests.ui.page;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
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

    /** The proposals that are open below a field; waits for them. */
    public List<String> proposals() {
        bot.waitUntil("proposals are open", () -> list() != null);
        return bot.ui(() -> Stream.of(list().getItems()).map(TableItem::getText).toList());
    }

    private Table list() {
        for (Shell shell : bot.mainWindow().getDisplay().getShells()) {
            if (shell != bot.mainWindow() && shell.isVisible() && shell.getChildren().length > 0) {
                Table found = table(shell);
                if (found != null && found.getItemCount() > 0) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Table table(org.eclipse.swt.widgets.Composite parent) {
        for (var child : parent.getChildren()) {
            if (child instanceof Table table) {
                return table;
            }
            if (child instanceof org.eclipse.swt.widgets.Composite inner && table(inner) != null) {
                return table(inner);
            }
        }
        return null;
    }
}
