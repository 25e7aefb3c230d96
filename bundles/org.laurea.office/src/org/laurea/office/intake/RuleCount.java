package org.laurea.office.intake;

import java.util.List;

import org.laurea.core.text.Localized;
import org.laurea.validation.Finding;
import org.laurea.validation.Severity;

/**
 * How often a rule found something.
 *
 * @param rule the code of the rule
 * @param severity how much it matters
 * @param title the short name of the mistake
 * @param count how often
 * @param first its first findings, at most 5, with the rows and columns of the sheet
 */
public record RuleCount(String rule, Severity severity, Localized title, long count, List<Finding> first) {}
