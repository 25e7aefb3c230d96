package org.laurea.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.Language;

class CodeCatalogueTest {

    private final CodeCatalogue catalogue = ShippedCodes.catalogue();

    @Test
    void everyTableHasTitleAndNoteInBothLanguages() {
        assertEquals(14, catalogue.tables().size());
        for (TableInfo table : catalogue.tables()) {
            for (Language language : Language.values()) {
                assertFalse(table.title().in(language).isBlank());
                assertFalse(table.note().in(language).isBlank());
            }
            assertEquals(TableOrigin.SHIPPED, table.origin());
        }
    }

    @Test
    void notesCarryTheDoubts() {
        assertTrue(catalogue.info("degree_category").note().in(Language.EN).contains("inferred"));
        assertTrue(catalogue.info("units").note().in(Language.ZH).contains("51161"));
        assertTrue(catalogue.info("gender").note().in(Language.EN).startsWith("The notice's annex"));
    }

    @Test
    void unionNamesItsFilesAndTheColumnsItIsHandedOutIn() {
        TableInfo languages = catalogue.info("languages");
        assertEquals(List.of("language_iso639_1.csv", "language_gb4881.csv"), languages.files());
        assertEquals(List.of("code", "name", "alias", "code3", "name_en", "note", "confidence"), languages.columns());
        assertEquals(239, languages.rows());
        assertEquals(List.of("name", "enum", "levels", "file_suffix", "source"),
                catalogue.info("thesis_type").columns());
    }
}
