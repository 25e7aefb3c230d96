package org.laurea.tests.ui.bot;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.CoolBar;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Walks over the widgets that are on the screen, newest window first. Used on the UI thread only. */
final class Finder {

    static final String ID = "laurea.id";

    private final Display display;

    Finder(Display display) {
        this.display = display;
    }

    <T extends Widget> Optional<T> first(Class<T> kind, Predicate<? super T> wanted) {
        return all().filter(kind::isInstance).map(kind::cast).filter(wanted).findFirst();
    }

    Stream<Widget> all() {
        Shell[] shells = display.getShells();
        return Stream.iterate(shells.length - 1, index -> index >= 0, index -> index - 1)
                .map(index -> shells[index])
                .filter(Shell::isVisible)
                .flatMap(Finder::under);
    }

    private static Stream<Widget> under(Widget widget) {
        if (widget.isDisposed()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(widget), children(widget).flatMap(Finder::under));
    }

    private static Stream<Widget> children(Widget widget) {
        Stream<Widget> found = Stream.empty();
        if (widget instanceof Composite composite) {
            found = Stream.of(composite.getChildren()).filter(Control::getVisible).map(Widget.class::cast);
        }
        if (widget instanceof Shell shell && shell.getMenuBar() != null) {
            found = Stream.concat(found, Stream.of(shell.getMenuBar()));
        }
        return Stream.concat(found, items(widget));
    }

    private static Stream<Widget> items(Widget widget) {
        if (widget instanceof ToolBar bar) {
            return Stream.of(bar.getItems());
        }
        if (widget instanceof CoolBar bar) {
            return Stream.of(bar.getItems());
        }
        if (widget instanceof CTabFolder folder) {
            return Stream.of(folder.getItems());
        }
        if (widget instanceof TabFolder folder) {
            return Stream.of(folder.getItems());
        }
        if (widget instanceof Tree tree) {
            return Stream.of(tree.getItems());
        }
        if (widget instanceof Table table) {
            return Stream.of(table.getItems());
        }
        if (widget instanceof Menu menu) {
            return Stream.of(menu.getItems());
        }
        return Stream.empty();
    }
}
