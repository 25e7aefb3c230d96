package org.laurea.validation.internal;

import org.laurea.validation.BatchCheck;
import org.laurea.validation.Check;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;
import org.laurea.validation.Severity;

/**
 * A check in its plan.
 *
 * @param index its place in the plan
 * @param rank the place of its rule among all rules in the order of their codes
 * @param scope what it was compiled for
 * @param library where its messages are
 * @param check the check
 * @param gate the fields that silence it when they are spoilt, one bit each
 * @param filled the fields that silence it when they are empty, one bit each
 */
record CompiledCheck(int index, int rank, RuleScope scope, RuleLibrary library, Check check, long gate, long filled) {

    static CompiledCheck of(int index, int rank, RuleScope scope, RuleLibrary library, Check check) {
        long gate = 0;
        for (int field : scope.reads()) {
            if (!(check instanceof BatchCheck batch) || batch.isSilencedBy(field)) {
                gate |= 1L << field;
            }
        }
        return new CompiledCheck(index, rank, scope, library, check, gate, check.readsEmpty() ? 0 : gate);
    }

    RuleInfo rule() {
        return scope.rule();
    }

    boolean isError() {
        return rule().severity() == Severity.ERROR;
    }

    /** Whether a row with these masks silences the check. */
    boolean isSilent(long empty, long spoilt) {
        return (empty & filled | spoilt & gate) != 0;
    }

    /** The check for another file: a batch check is made anew, a row check has no state. */
    CompiledCheck fresh() {
        if (!(check instanceof BatchCheck)) {
            return this;
        }
        Check again = library.compile(scope);
        if (again == null) {
            throw new IllegalStateException("compiled once, not twice: " + rule().code());
        }
        return of(index, rank, scope, library, again);
    }
}
