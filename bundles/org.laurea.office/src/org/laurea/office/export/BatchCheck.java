package org.laurea.office.export;

import org.laurea.core.store.Batch;
import org.laurea.degree.DegreeCategory;
import org.laurea.validation.Findings;

/**
 * A stored batch that was checked as a whole.
 *
 * @param batch the batch
 * @param category its category
 * @param findings what is wrong; rows are those of the table that an export writes, the first record being row 2
 */
public record BatchCheck(Batch batch, DegreeCategory category, Findings findings) {

    /** The row of the first record. */
    public static final int FIRST_ROW = 2;
}
