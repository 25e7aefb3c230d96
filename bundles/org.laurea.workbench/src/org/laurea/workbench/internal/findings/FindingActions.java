package org.laurea.workbench.internal.findings;

import java.util.List;

import org.laurea.office.document.RowFinding;
import org.laurea.validation.Fix;

/** What can be done about findings. */
interface FindingActions {

    /** Shows the cell in the grid. */
    void reveal(FindingItem item);

    /** Applies one fix of one finding. */
    void fix(RowFinding finding, Fix fix);

    /** Shows what the best fixes of findings would change. */
    void preview(List<FindingItem> items);

    /** Moves the records of findings to the batch of their award date. */
    void move(List<FindingItem> items);

    /** Lets warnings stand for a reason. */
    void accept(List<FindingItem> warnings, String why);

    /** Lets accepted warnings stand no longer. */
    void withdraw(List<FindingItem> warnings);
}
