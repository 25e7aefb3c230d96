package org.laurea.degree;

import org.laurea.core.code.CodeTables;
import org.laurea.degree.internal.template.FieldHelp;
import org.laurea.degree.internal.template.FieldTables;
import org.laurea.exchange.Template;

/** The reporting templates of the degree categories. */
public final class DegreeTemplates {

    private DegreeTemplates() {}

    /** The template of a category, with drop-downs of what the tables offer for its levels. */
    public static Template of(DegreeCategory category, CodeTables codes) {
        FieldHelp help = new FieldHelp(category.id());
        FieldTables tables = new FieldTables(category.levels());
        return new Template(category.recordType(), category.title(), codes, tables::of, tables::allows, help::help,
                help::basis, help::example);
    }
}
