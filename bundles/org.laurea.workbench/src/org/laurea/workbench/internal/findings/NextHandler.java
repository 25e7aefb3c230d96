package org.laurea.workbench.internal.findings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.laurea.workbench.internal.part.NextFinding;
import org.laurea.workbench.selection.RecordSelection;
import org.laurea.workbench.selection.Reveal;

/** Goes to the next cell with an open finding, from the top again at the end. */
public final class NextHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) {
        IEditorPart editor = event == null ? null : HandlerUtil.getActiveEditor(event);
        Reveal reveal = editor == null ? null : editor.getAdapter(Reveal.class);
        if (editor != null && reveal != null && editor.getSite().getSelectionProvider() != null
                && editor.getSite().getSelectionProvider().getSelection() instanceof RecordSelection selection) {
            int row = selection.records().isEmpty() ? 0 : selection.document().indexOf(selection.records().get(0));
            NextFinding.behind(selection.document(), row, selection.field())
                    .ifPresent(cell -> reveal.reveal(cell.record(), cell.field()));
        }
        return null;
    }
}
