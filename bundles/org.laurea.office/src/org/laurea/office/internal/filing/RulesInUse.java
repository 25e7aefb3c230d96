package org.laurea.office.internal.filing;

import org.laurea.core.code.CodeTables;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.filing.FilingException;
import org.laurea.validation.RuleBook;

/**
 * What records are checked with now, for the manifest.
 *
 * @param types the record types that are installed
 * @param checks their rules
 * @param codes the code tables
 */
record RulesInUse(InstalledTypes types, DegreeChecks checks, CodeTables codes) {

    /** The rules of a record type. */
    RuleBook of(String type) throws FilingException {
        DegreeCategory category = types.all().stream().filter(one -> one.recordType().id().equals(type)).findFirst()
                .orElseThrow(() -> new FilingException(Told.text("module.missing", type)));
        return checks.rules(category);
    }
}
