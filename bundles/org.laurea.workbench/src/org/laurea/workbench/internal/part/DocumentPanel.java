package org.laurea.workbench.internal.part;

/** What a {@link DocumentView} shows of the batch in front. */
public interface DocumentPanel extends DocumentWatch.Listener {

    /** The keys go to it. */
    void setFocus();
}
