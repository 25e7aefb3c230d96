package org.laurea.workbench.internal.grid.table;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.laurea.workbench.look.Layouts;

/**
 * Edits a cell in its place: Enter takes the text and goes down, with Shift up, Tab goes right, Up and Down take it and move, Esc
 * leaves it as it was. Fields with a code table offer what may be meant while one types.
 */
final class BodyCellEditor extends TextCellEditor {

    private static final Point SIZE = new Point(360, 220);

    private final Completions completions;

    BodyCellEditor(Completions completions) {
        super(true, true);
        this.completions = completions;
        enableContentProposal(new TextContentAdapter(), this::proposals, null, null);
    }

    @Override
    protected Control activateCell(@Nullable Composite parent, @Nullable Object value) {
        boolean hasTable = completions.has(layerCell.getColumnIndex());
        if (hasTable) {
            enableContentProposal(new TextContentAdapter(), this::proposals, null, null);
        } else {
            controlContentAdapter = null;
        }
        return super.activateCell(parent, value);
    }

    @Override
    protected Text createEditorControl(@Nullable Composite parent, int style) {
        return Layouts.named(super.createEditorControl(parent, style | SWT.SINGLE), "grid.cell");
    }

    @Override
    protected void configureContentProposalAdapter(@Nullable ContentProposalAdapter adapter) {
        super.configureContentProposalAdapter(adapter);
        if (adapter != null) {
            adapter.setPopupSize(SIZE);
        }
    }

    private IContentProposal[] proposals(String typed, int caret) {
        int field = layerCell.getColumnIndex();
        List<Completions.Completion> found = completions.find(layerCell.getRowIndex(), field, typed);
        return found.stream().map(one -> new ContentProposal(one.value(), one.label(), null))
                .toArray(IContentProposal[]::new);
    }
}
