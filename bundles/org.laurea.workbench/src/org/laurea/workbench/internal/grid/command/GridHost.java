package org.laurea.workbench.internal.grid.command;

import java.util.List;
import java.util.UUID;

import org.laurea.core.text.Localized;

/** What the grid needs from the part it stands in. */
public interface GridHost {

    /** Shows the form of the current record. */
    void showForm();

    /** Shows the findings of the batch. */
    void showFindings();

    /** Shows the history of the current record. */
    void showHistory();

    /** Moves records to the batch of their award date. */
    void move(List<UUID> records);

    /** Tells people that something did not work, or what to know about what did. */
    void tell(Localized news);

    /** The selection is another one. */
    void selected();

    /** The keys of a command as people read them, such as {@code Ctrl+D}; empty if it has none. */
    String keys(GridCommand command);
}
