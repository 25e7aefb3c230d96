package org.laurea.degree.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.code.CodeTables;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.validation.RuleBook;

class SamplesTest {

    private final CodeTables codes = ShippedCodes.tables();
    private final RuleBook rules = new DegreeChecks(codes, ShippedCodes.pinyin()).rules();
    private final DegreeCategory regular = new DescribedCategory("regular", EnumSet.allOf(DegreeLevel.class),
            Channel.MAIN, new SampleRecipe() {}) {};

    private Sample sample(SampleOrder order) throws InputException {
        return Samples.generate(regular, order, rules, codes);
    }

    private static List<String> texts(Sample sample) throws InputException {
        List<String> texts = new ArrayList<>();
        sample.rows().forEach(row -> texts.add(text(row)));
        return texts;
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder().append(row.number());
        for (int column = 0; column < row.size(); column++) {
            text.append('|').append(row.text(column)).append(row.isPlain() ? "" : row.kind(column));
        }
        return text.toString();
    }

    @Test
    void rowsAreTheSameAtEachReadingAndInEachLocale() throws InputException {
        Locale usual = Locale.getDefault();
        List<String> first = texts(sample(SampleOrder.of(300, 150, 7)));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Sample again = sample(SampleOrder.of(300, 150, 7));
            assertEquals(first, texts(again));
            assertEquals(first, texts(again));
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** Samples are cited by their seed: a change here is a change of all samples and has to be meant. */
    @Test
    void seedSevenStaysWhatItIs() throws InputException {
        List<String> rows = texts(sample(SampleOrder.of(2, 0, 7)));

        assertTrue(rows.get(0).startsWith("2|\u9676\u971E\u99A8|"), rows.get(0));
        assertTrue(rows.get(0).contains("|20021213|"), rows.get(0));
        assertTrue(rows.get(0).contains("|1000142025000000|"), rows.get(0));
    }

    @Test
    void anotherSeedGivesAnotherSample() throws InputException {
        assertTrue(!texts(sample(SampleOrder.of(5, 0, 7))).equals(texts(sample(SampleOrder.of(5, 0, 8)))));
    }

    @Test
    void textCannotHoldTypedCells() throws InputException {
        sample(SampleOrder.of(400, 300, 7).on(SampleMedium.TEXT)).rows().forEach(row -> assertTrue(row.isPlain()));
    }

    @Test
    void moreMistakesThanRowsAreRefused() {
        assertThrows(InputException.class, () -> sample(SampleOrder.of(10, 10, 7)));
        assertThrows(InputException.class, () -> sample(SampleOrder.of(0, 0, 7)));
        assertThrows(InputException.class, () -> sample(SampleOrder.of(10, 0, 7).from("99999")));
    }

    @Test
    void listSaysWhatNeedsRegisters() throws InputException, IOException {
        SampleOrder order = SampleOrder.of(300, 200, 7).withRegisters();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExpectedFile.write("regular", order, sample(order), bytes);
        String json = bytes.toString(StandardCharsets.UTF_8);
        int half = json.indexOf("\"withRegisters\"");

        assertTrue(json.startsWith("{\"sample\":\"laurea-sample/1\",\"category\":\"regular\",\"rows\":300,"), json);
        assertTrue(json.indexOf("\"needs\":\"registers\"") > half);
        assertTrue(json.substring(0, half).contains("\"rule\":\"ZJHM-02\",\"severity\":\"error\"}"));
        assertTrue(json.substring(half).contains("\"rule\":\"ZJHM-02\",\"severity\":\"error\"}"));
    }
}
