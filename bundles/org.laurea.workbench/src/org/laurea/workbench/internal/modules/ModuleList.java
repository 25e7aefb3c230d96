package org.laurea.workbench.internal.modules;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.laurea.core.module.Module;
import org.laurea.core.module.ModuleState;
import org.laurea.workbench.look.Layouts;
import org.laurea.workbench.look.Palette;
import org.laurea.workbench.look.Role;
import org.laurea.workbench.look.Spoken;

/** The modules as a table, a line each: a native table, so that screen readers tell it. */
final class ModuleList {

    private static final List<String> COLUMNS = List.of("column.module", "column.state", "column.version",
            "column.brings");
    private static final int[] WIDTHS = {180, 100, 140, 420};

    /** The columns that are as wide as their texts: the name and what it brings. */
    private static final int[] FITTED = {0, 3};

    private final Table table;
    private final ModuleReport report;
    private List<Module> modules = List.of();

    ModuleList(Composite parent, ModuleReport report) {
        this.report = report;
        table = Layouts.named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "modules.list");
        Spoken.named(table, report.text("list"));
        table.setHeaderVisible(true);
        table.setLayoutData(Layouts.fill().create());
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(report.text(COLUMNS.get(i)));
            column.setWidth(WIDTHS[i]);
        }
        Palette.of(table).follow(table, this::colour);
    }

    void onSelection(Consumer<@Nullable Module> listener) {
        table.addListener(SWT.Selection, event -> listener.accept(selected()));
    }

    /** Shows these; the module that was selected stays so. */
    void show(List<Module> all) {
        Module before = selected();
        modules = all;
        table.removeAll();
        for (Module module : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {module.title().in(report.language()), report.state(module), module.version(),
                    module.brings().in(report.language())});
            if (before != null && before.id().equals(module.id())) {
                table.setSelection(item);
            }
        }
        for (int column : FITTED) {
            table.getColumn(column).pack();
        }
        colour();
        table.notifyListeners(SWT.Selection, null);
    }

    List<Module> modules() {
        return modules;
    }

    @Nullable
    Module selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? null : modules.get(index);
    }

    void setFocus() {
        table.setFocus();
    }

    private void colour() {
        Palette palette = Palette.of(table);
        table.setBackground(palette.color(Role.BACKGROUND));
        table.setForeground(palette.color(Role.FOREGROUND));
        table.setHeaderBackground(palette.color(Role.PANEL));
        table.setHeaderForeground(palette.color(Role.FOREGROUND));
        for (int i = 0; i < table.getItemCount(); i++) {
            table.getItem(i).setForeground(1, palette.color(role(modules.get(i).state())));
        }
    }

    private static Role role(ModuleState state) {
        return switch (state) {
            case RUNNING -> Role.GOOD;
            case WAITING -> Role.WARNING;
            case FAILED -> Role.ERROR;
            case AVAILABLE -> Role.FAINT;
        };
    }
}
