package org.laurea.office.internal.filing;

import org.laurea.core.code.CodeTables;
import org.laurea.core.store.StoredType;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.InstalledTypes;
import org.laurea.office.amendment.AmendmentType;
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

    /** The rules of a record type; of an amendment those of what it amends, of a decision all that are official. */
    RuleBook of(StoredType type) throws FilingException {
        String id = AmendmentType.of(type).map(AmendmentType::category).orElse(type.id());
        if (id.isEmpty()) {
            return checks.rules();
        }
        DegreeCategory category = types.named(id)
                .orElseThrow(() -> new FilingException(Told.text("module.missing", id)));
        return checks.rules(category);
    }
}
