package org.laurea.workbench.internal.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.store.StoreException;
import org.laurea.office.Desk;
import org.laurea.workbench.internal.part.Parts;
import org.laurea.workbench.internal.part.Texts;
import org.laurea.workbench.look.Icons;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;

/** A field and what was found, near the top of the window; closes when something is chosen or the focus goes. */
final class QuickPopup {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 380;
    private static final int TOP = 64;
    private static final int DETAIL = 230;
    private static final int PAUSE_MILLIS = 120;
    private static final int SHORTEST = 2;

    private final IWorkbenchWindow window;
    private final Texts texts = Texts.beside(QuickPopup.class);
    private final Shell shell;
    private final Text field;
    private final Table table;
    private final Label hint;
    private final Icons icons;
    private final Runnable search = this::search;
    private int asked;

    QuickPopup(IWorkbenchWindow window) {
        this.window = window;
        shell = Layouts.named(new Shell(window.getShell(), SWT.TOOL | SWT.BORDER), "quick");
        shell.setText(texts.get("title"));
        shell.setLayout(Layouts.page(1));
        icons = new Icons(shell);
        field = Parts.named(Layouts.named(new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH), "quick.text"),
                texts.get("title"));
        field.setMessage(texts.get("message"));
        field.setLayoutData(Layouts.wide().create());
        table = Layouts.named(new Table(shell, SWT.FULL_SELECTION | SWT.SINGLE), "quick.found");
        Parts.named(table, texts.get("found"));
        table.setLayoutData(Layouts.fill().create());
        for (int side : new int[] {SWT.LEFT, SWT.RIGHT}) {
            new TableColumn(table, side).setResizable(false);
        }
        hint = new Label(shell, SWT.NONE);
        hint.setText(texts.get("hint"));
        hint.setLayoutData(Layouts.wide().create());
        Palette palette = Palette.of(shell);
        palette.follow(hint, () -> hint.setForeground(palette.color(Role.FAINT)));
        shell.addListener(SWT.Paint, event -> {
            event.gc.setForeground(palette.color(Role.BORDER));
            event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
        });
        listen();
    }

    void open() {
        Rectangle bounds = window.getShell().getBounds();
        int width = Math.min(WIDTH, bounds.width - 2 * TOP);
        shell.setBounds(bounds.x + (bounds.width - width) / 2, bounds.y + TOP, width, HEIGHT);
        table.getColumn(0).setWidth(width - DETAIL - 6 * Layouts.UNIT);
        table.getColumn(1).setWidth(DETAIL);
        show(new QuickCommands(window).named(""));
        shell.open();
        field.setFocus();
    }

    private void listen() {
        field.addListener(SWT.Modify, event -> shell.getDisplay().timerExec(PAUSE_MILLIS, search));
        field.addListener(SWT.KeyDown, this::steer);
        field.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> choose());
        table.addListener(SWT.MouseUp, event -> choose());
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::leave));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                goBack();
            }
        });
    }

    private void steer(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            event.doit = false;
            table.setSelection(Math.floorMod(table.getSelectionIndex() + step, table.getItemCount()));
        }
    }

    private void search() {
        if (shell.isDisposed()) {
            return;
        }
        String text = field.getText().strip();
        List<QuickItem> commands = new QuickCommands(window).named(text);
        int question = ++asked;
        if (text.length() < SHORTEST) {
            show(commands);
            return;
        }
        QuickRecords records = new QuickRecords(window, window.getService(Desk.class).store());
        CompletableFuture.supplyAsync(() -> meant(records, text)).thenAccept(found -> shell.getDisplay()
                .asyncExec(() -> {
                    if (!shell.isDisposed() && question == asked) {
                        List<QuickItem> all = new ArrayList<>(found);
                        all.addAll(commands);
                        show(all);
                    }
                }));
    }

    private static List<QuickItem> meant(QuickRecords records, String text) {
        try {
            return records.meant(text);
        } catch (StoreException e) {
            return List.of(new QuickItem("warning", Texts.beside(QuickPopup.class).of(e.text()), "", () -> {}));
        }
    }

    private void show(List<QuickItem> items) {
        table.removeAll();
        for (QuickItem found : items) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(icons.image(found.icon()));
            item.setText(new String[] {found.text(), found.detail()});
            item.setForeground(1, Palette.of(table).color(Role.FAINT));
            item.setData(found);
        }
        hint.setText(texts.get(items.isEmpty() ? "none" : "hint"));
        if (!items.isEmpty()) {
            table.setSelection(0);
        }
    }

    private void choose() {
        if (table.getSelectionCount() > 0 && table.getSelection()[0].getData() instanceof QuickItem item) {
            goBack();
            item.deed().run();
        }
    }

    /** Goes when the user turned to another window of the program; a focus that is nowhere for a moment is not that. */
    private void leave() {
        @Nullable
        Shell active = shell.isDisposed() ? null : shell.getDisplay().getActiveShell();
        if (active != null && active != shell) {
            close();
        }
    }

    /** The keys go where they went before, also where no window manager sees to it. */
    private void goBack() {
        close();
        window.getShell().forceActive();
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.close();
        }
    }
}
