package org.laurea.exchange.report;

import java.util.List;

import org.laurea.validation.Finding;
import org.laurea.validation.RuleInfo;

/**
 * The findings of one rule.
 *
 * @param rule the rule
 * @param count how many findings it has
 * @param safe how many of them have a safe fix
 * @param first the first of them in the order of the sheet
 */
record RuleGroup(RuleInfo rule, long count, long safe, List<Finding> first) {}
