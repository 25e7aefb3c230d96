package org.laurea.degree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.record.Field;
import org.laurea.core.text.Language;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.exchange.Template;

class DegreeTemplatesTest {

    private static Template template(String id, EnumSet<DegreeLevel> levels) {
        return DegreeTemplates.of(new DescribedCategory(id, levels, Channel.MAIN, new SampleRecipe() {}) {},
                ShippedCodes.tables());
    }

    private static Field field(Template template, String code) {
        return template.type().field(template.type().indexOf(code));
    }

    private static List<String> offered(Template template, String code) {
        Field field = field(template, code);
        return template.tables().apply(field).stream()
                .flatMap(table -> template.codes().table(table).entries().stream())
                .filter(entry -> template.allowed().test(field, entry)).map(entry -> entry.code().substring(0, 1))
                .distinct().sorted().toList();
    }

    @ParameterizedTest
    @CsvSource({"regular", "continuing", "selfstudy", "equivalent", "international", "minor", "dual", "joint"})
    void everyFieldHasHelpInBothLanguages(String category) {
        Template template = template(category, EnumSet.allOf(DegreeLevel.class));
        for (Field field : template.type().fields()) {
            for (Language language : Language.values()) {
                assertFalse(template.help().apply(field).in(language).isBlank(), field.code());
                assertFalse(template.basis().apply(field).in(language).isBlank(), field.code());
            }
        }
    }

    @Test
    void aCategoryHasItsOwnHelpAndExamples() {
        Template regular = template("regular", EnumSet.allOf(DegreeLevel.class));
        Template selfStudy = template("selfstudy", EnumSet.of(DegreeLevel.BACHELOR));
        assertEquals("The 18-digit number of the diploma.",
                selfStudy.help().apply(field(selfStudy, "KSH")).in(Language.EN));
        assertEquals("651100202405000001", selfStudy.example().apply(field(selfStudy, "KSH")));
        assertEquals("21110105150001", regular.example().apply(field(regular, "KSH")));
        Template dual = template("dual", EnumSet.of(DegreeLevel.BACHELOR));
        assertEquals("", dual.example().apply(field(dual, "ZYDM")));
    }

    @Test
    void onlyWhatTheLevelsAllowIsOffered() {
        assertEquals(List.of("4"), offered(template("continuing", EnumSet.of(DegreeLevel.BACHELOR)), "XWLBM"));
        assertEquals(List.of("2", "3"),
                offered(template("equivalent", EnumSet.of(DegreeLevel.MASTER, DegreeLevel.DOCTOR)), "XWLBM"));
        Template bachelors = template("continuing", EnumSet.of(DegreeLevel.BACHELOR));
        assertEquals(List.of("undergrad_major"), bachelors.tables().apply(field(bachelors, "ZYDM")));
    }

    @Test
    void fieldsThatStayEmptyOfferNothing() {
        Template template = template("international", EnumSet.allOf(DegreeLevel.class));
        assertEquals(List.of(), template.tables().apply(field(template, "MZ")));
    }
}
