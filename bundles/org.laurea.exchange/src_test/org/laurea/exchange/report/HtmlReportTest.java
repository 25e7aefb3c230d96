package org.laurea.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laurea.core.text.Language;

class HtmlReportTest {

    private static final List<MajorTally> MAJORS = List.of(new MajorTally("软件<b>工程", 12, 2),
            new MajorTally("", 8, 0));

    @ParameterizedTest
    @EnumSource
    void needsNothingFromOutside(Language language) throws IOException {
        String page = page(Example.report(), language);
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("http"));
        assertFalse(page.contains("url("));
        assertTrue(page.startsWith("<!DOCTYPE html>"));
        assertTrue(page.endsWith("</html>\n"));
    }

    @Test
    void escapesEveryValue() throws IOException {
        String page = page(Example.report(), Language.ZH);
        assertTrue(page.contains("a&quot;\\\u2401\uFFFD&lt;b&gt;&amp;"));
        assertTrue(page.contains("软件&lt;b&gt;工程"));
        assertFalse(page.contains("<b>"));
    }

    @Test
    void hidesTheMiddleOfIdNumbers() throws IOException {
        String page = page(Example.report(), Language.ZH);
        assertTrue(page.contains("110***********0013"));
        assertFalse(page.contains("110105199003070013"));
    }

    @Test
    void hidesIdNumbersInMessagesOfOtherFields() throws IOException {
        CheckReport report = Example.report(null, null, List.of(), List.of(Example.finding(Example.BIRTH, 3, 2,
                "CSRQ", "19900308", Example.both("与 110105199003070013 不符", "differs from 110105199003070013"))));
        assertTrue(page(report, Language.ZH).contains("与 110***********0013 不符"));
    }

    @Test
    void saysThatTheTableIsCapped() throws IOException {
        CheckReport report = Example.report(null, null, List.of(),
                Collections.nCopies(FindingTable.CAP + 1, Example.findings().get(1)));
        String page = page(report, Language.EN);
        assertTrue(page.contains("the first 1,000 of 1,001 findings"));
        assertEquals(FindingTable.CAP, page.split("<td class=\"place\">", -1).length - 1);
    }

    private static String page(CheckReport report, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HtmlReport.write(report, MAJORS, language, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
