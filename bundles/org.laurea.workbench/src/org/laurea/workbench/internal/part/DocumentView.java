package org.laurea.workbench.internal.part;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.laurea.office.document.DocumentChange;
import org.laurea.workbench.selection.RecordSelection;

/**
 * A view that follows the batch in front: its panel hears of it as long as the view is open.
 *
 * @param <P> the panel
 */
public abstract class DocumentView<P extends DocumentPanel> extends ViewPart {

    private @Nullable P panel;
    private @Nullable DocumentWatch watch;

    /** Makes the panel. */
    protected abstract P open(Composite parent);

    /** The panel, {@code null} if the view is closed. */
    protected final @Nullable P panel() {
        return panel;
    }

    @Override
    public final void createPartControl(@Nullable Composite parent) {
        if (parent != null) {
            panel = open(parent);
            watch = new DocumentWatch(getSite().getPage(), new DocumentWatch.Listener() {
                @Override
                public void selected(@Nullable RecordSelection selection) {
                    DocumentPanel shown = panel;
                    if (shown != null) {
                        shown.selected(selection);
                    }
                }

                @Override
                public void changed(DocumentChange change) {
                    DocumentPanel shown = panel;
                    if (shown != null) {
                        shown.changed(change);
                    }
                }
            });
        }
    }

    @Override
    public final void setFocus() {
        DocumentPanel shown = panel;
        if (shown != null) {
            shown.setFocus();
        }
    }

    @Override
    public final void dispose() {
        DocumentWatch following = watch;
        panel = null;
        if (following != null) {
            following.close();
        }
        super.dispose();
    }

    /** Goes to a cell of the batch in front. */
    protected final void reveal(UUID record, int field) {
        DocumentWatch following = watch;
        if (following != null) {
            following.reveal(record, field);
        }
    }

    /** Shows a cell of the batch in front; the cursor of the keyboard stays where it is. */
    protected final void show(UUID record, int field) {
        DocumentWatch following = watch;
        if (following != null) {
            following.show(record, field);
        }
    }
}
