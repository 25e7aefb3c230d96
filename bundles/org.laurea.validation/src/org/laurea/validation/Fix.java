package org.laurea.validation;

import java.util.Map;

import org.laurea.core.text.Localized;

/**
 * A way to mend a finding.
 *
 * @param label what it does, for people
 * @param set the new value of each field it changes, by the field's code; empty if a person has to do it by hand
 * @param safe whether it cannot change the meaning and may be applied without asking
 */
public record Fix(Localized label, Map<String, String> set, boolean safe) {}
