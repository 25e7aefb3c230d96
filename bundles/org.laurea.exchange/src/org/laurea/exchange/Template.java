package org.laurea.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.exchange.internal.template.TemplateWorkbook;

/**
 * The workbook into which records of a type are filled by hand: text cells, drop-downs from the code tables, help for each
 * column, a sample row that is not read, no macros.
 *
 * @param type the record type
 * @param title its name for people
 * @param codes the code tables
 * @param tables the ids of the tables from which a field takes its values; empty for none
 * @param allowed whether an entry may be chosen for a field, such as the degree categories of a level
 * @param help what is to be filled into a field
 * @param basis the article of the notice that says so
 * @param example what the sample row holds
 */
public record Template(RecordType type, Localized title, CodeTables codes, Function<Field, List<String>> tables,
        BiPredicate<Field, CodeEntry> allowed, Function<Field, Localized> help, Function<Field, Localized> basis,
        Function<Field, String> example) {

    /** Writes it to a new xlsx file in the language; headers and codes are Chinese in both. */
    public void write(Path out, Language language) throws IOException {
        new TemplateWorkbook(this, language).write(out);
    }
}
