package org.laurea.workbench.internal.filing;

import java.util.List;
import java.util.Optional;

import org.laurea.office.batch.BatchStatistics;
import org.laurea.office.filing.FilingChanges;
import org.laurea.office.filing.FilingSummary;
import org.laurea.sync.receipt.Refusal;

/**
 * What whoever signs and whoever authorises sees of a batch.
 *
 * @param summary what is filed
 * @param statistics what it consists of
 * @param accepted the warnings that stand
 * @param changes what changed since it left the house last, or came in
 * @param refused why the hub refused it when it was filed last, if it was
 * @param hub the address of the hub, empty if none was chosen
 */
record FilingOverview(FilingSummary summary, BatchStatistics statistics, List<AcceptedGroup> accepted,
        FilingChanges changes,
        Optional<Refusal> refused, String hub) {}
