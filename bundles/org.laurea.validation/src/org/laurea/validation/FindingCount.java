package org.laurea.validation;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/** Counts findings of one kind. */
final class FindingCount {

    private FindingCount() {}

    static long of(Findings findings, Predicate<Finding> isMeant) {
        LongAdder count = new LongAdder();
        findings.forEach(finding -> {
            if (isMeant.test(finding)) {
                count.increment();
            }
        });
        return count.sum();
    }
}
