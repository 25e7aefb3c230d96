package org.laurea.workbench.internal.grid.table;

import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.laurea.workbench.look.Layouts;

/** Edits what a column is filtered by; the rows follow while one types. Enter and Down go back to the rows. */
final class FilterCellEditor extends TextCellEditor {

    private static final int DELAY = 150;

    private final BiConsumer<Integer, String> typed;
    private final String hint;

    /**
     * An editor of filters.
     *
     * @param typed hears the field and what was typed for it, shortly after the last key
     * @param hint what is shown while nothing is typed
     */
    FilterCellEditor(BiConsumer<Integer, String> typed, String hint) {
        this.typed = typed;
        this.hint = hint;
    }

    @Override
    protected Text createEditorControl(@Nullable Composite parent, int style) {
        Text text = Layouts.named(super.createEditorControl(parent, style | SWT.SINGLE), "grid.filter");
        text.setMessage(hint);
        text.setToolTipText(hint);
        int field = layerCell.getColumnIndex();
        Runnable tell = () -> {
            if (!text.isDisposed()) {
                typed.accept(field, text.getText());
            }
        };
        text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(DELAY, tell));
        text.addListener(SWT.KeyDown, this::down);
        return text;
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            commit(MoveDirectionEnum.NONE, true);
        }
    }
}
