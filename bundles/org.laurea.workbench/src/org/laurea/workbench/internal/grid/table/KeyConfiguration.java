package org.laurea.workbench.internal.grid.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** How editing and sorting begin: typing, F2, a double click; a click on a header, with Shift for one order within another. */
final class KeyConfiguration extends AbstractUiBindingConfiguration {

    private final GridLayers layers;
    private final FilterClick filterClick;

    KeyConfiguration(GridLayers layers, FilterClick filterClick) {
        this.layers = layers;
        this.filterClick = filterClick;
    }

    @Override
    public void configureUiBindings(@Nullable UiBindingRegistry registry) {
        if (registry == null) {
            return;
        }
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), new EditAction(layers, false));
        registry.registerKeyBinding(KeyConfiguration::isTyped, new EditAction(layers, true));
        registry.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.BODY, 1),
                new MouseEditAction());
        registry.registerFirstSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.FILTER_ROW, 1),
                filterClick);
        registry.registerSingleClickBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 1),
                new SortColumnAction(false));
        registry.registerSingleClickBinding(new MouseEventMatcher(SWT.MOD2, GridRegion.COLUMN_HEADER, 1),
                new SortColumnAction(true));
    }

    /** Every character that can be seen, also those that an input method gives. */
    private static boolean isTyped(KeyEvent event) {
        int others = event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD2;
        return others == 0 && event.character > ' ' && event.character != SWT.DEL;
    }
}
