package org.laurea.exchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.Localized;
import org.laurea.validation.Findings;
import org.laurea.validation.RuleBook;

/**
 * All that a report of a check tells.
 *
 * @param rules the rules that were applied
 * @param titles the short name of the mistake that a rule finds, by the rule's code
 * @param codesVersion the version of the code tables
 * @param codesSha256 their hash
 * @param file the base name of the input
 * @param sheet the sheet
 * @param fileSha256 SHA-256 of the input in lower-case hexadecimal digits
 * @param type the record type
 * @param title the name of the record type for people
 * @param formalDay the day of formal submission, or {@code null} for a pre-check
 * @param unit the only unit expected, or {@code null}
 * @param registers the names of the registers that were given, in alphabetical order
 * @param findings the findings
 */
public record CheckReport(RuleBook rules, Function<String, Localized> titles, String codesVersion,
        String codesSha256, String file, String sheet, String fileSha256, RecordType type, Localized title,
        @Nullable LocalDate formalDay, @Nullable String unit, List<String> registers, Findings findings) {}
