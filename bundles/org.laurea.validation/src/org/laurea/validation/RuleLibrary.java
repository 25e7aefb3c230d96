package org.laurea.validation;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Messages;

/**
 * The rules that one bundle implements. Typically a {@code switch} over the rule's code, so that a plan loads only the rules
 * it runs.
 */
public interface RuleLibrary {

    /**
     * Compiles the rule of {@code scope} for one alternative of the fields that it reads.
     *
     * @return the check; {@link Check#nothing()} if there is nothing to check in this scope, for example because a register
     *         was not given; {@code null} if the library does not have the rule
     */
    @Nullable
    Check compile(RuleScope scope);

    /**
     * The messages that tell the findings: key {@code ZJHM-02} the plain message of a rule, {@code ZJHM-02.variant} another
     * one, {@code ZJHM-02.title} the short name of the mistake.
     */
    Messages messages();
}
