package org.laurea.office.intake;

import java.util.List;

import org.laurea.core.text.Localized;

/**
 * What an import would do. Nothing was written.
 *
 * @param rows how many rows have content
 * @param added how many are not there yet
 * @param changed how many are there with other texts
 * @param same how many are there as they are
 * @param locked how many are there in batches that are authorised, sent or filed; they stay as they are
 * @param batches the batches they go to, in the order of their days; for a register none
 * @param changes what would change, at most the first 1,000 rows
 * @param lockedRows the rows that stay as they are though their texts differ, at most the first 1,000
 * @param repeated rows whose key another row of the file has already, at most the first 1,000; every one of them is imported
 * @param findings what is wrong with the rows, by rule: errors first, the most frequent first
 * @param errors how many findings are errors
 * @param warnings how many findings are warnings
 * @param rowsWithErrors how many rows have an error
 * @param notes what else the user should know before it is done
 */
public record DryRun(int rows, int added, int changed, int same, int locked, List<BatchPlan> batches,
        List<RowChange> changes, List<RowChange> lockedRows, List<RepeatedRow> repeated, List<RuleCount> findings,
        long errors, long warnings, int rowsWithErrors, List<Localized> notes) {

    /** Whether an import would write anything. */
    public boolean isOfUse() {
        return added + changed > 0;
    }
}
