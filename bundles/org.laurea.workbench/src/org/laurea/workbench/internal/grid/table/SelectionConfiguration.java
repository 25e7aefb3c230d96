package org.laurea.workbench.internal.grid.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AggregateConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;

/** Moving and selecting with keys and mouse as in a spreadsheet. */
final class SelectionConfiguration extends AggregateConfiguration {

    SelectionConfiguration() {
        addConfiguration(new DefaultSelectionBindings() {
            @Override
            protected void configureColumnHeaderMouseClickBindings(@Nullable UiBindingRegistry registry) {
                // a click on a column header sorts
            }
        });
        addConfiguration(new DefaultMoveSelectionConfiguration());
    }
}
