package org.laurea.tests.ui.page;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.laurea.tests.ui.bot.Bot;

/** The list of codes and names that opens while somebody types, in the form or in a cell. */
public final class Proposals {

    private final Bot bot;

    /** The list of a robot's desktop. */
    public Proposals(Bot bot) {
        this.bot = bot;
    }

    /** Takes the first proposal with the keyboard, as soon as it is this one. */
    public void take(String proposal) {
        bot.waitUntil(proposal + " is proposed first", () -> list()
                .filter(list -> list.getItemCount() > 0 && list.getItem(0).getText().contains(proposal)).isPresent());
        bot.press(0, SWT.ARROW_DOWN);
        bot.press(0, SWT.CR);
    }

    private Optional<Table> list() {
        return Stream.of(bot.mainWindow().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.ON_TOP) != 0)
                .flatMap(Proposals::tables).findFirst();
    }

    private static Stream<Table> tables(Control control) {
        if (control instanceof Table table) {
            return Stream.of(table);
        }
        return control instanceof Composite parent ? Stream.of(parent.getChildren()).flatMap(Proposals::tables)
                : Stream.empty();
    }
}
