package org.laurea.workbench.internal.filing;

import java.util.List;
import java.util.Optional;

import org.laurea.office.batch.BatchStatistics;
import org.laurea.office.filing.FilingSummary;
import org.laurea.sync.receipt.Refusal;

/**
 * What whoever signs and whoever authorises sees of a batch.
 *
 * @param summary what is filed
 * @param statistics what it consists of
 * @param accepted the warnings that stand
 * @param refused why the hub refused it when it was filed last, if it was
 * @param hub the address of the hub, empty if none was chosen
 */
record FilingOverview(FilingSummary summary, BatchStatistics statistics, List<AcceptedGroup> accepted,
        Optional<Refusal> refused, String hub) {}
