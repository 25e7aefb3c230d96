package org.laurea.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.Language;
import org.laurea.testkit.ListedFindings;

class TextReportTest {

    @Test
    void groupsByRuleInChinese() throws IOException {
        assertEquals(Golden.read("report.zh.txt"), text(Example.report(), Language.ZH, Ink.PLAIN));
    }

    @Test
    void groupsByRuleInEnglish() throws IOException {
        assertEquals(Golden.read("report.en.txt"), text(Example.report(), Language.EN, Ink.PLAIN));
    }

    @Test
    void saysWhatToDoWhenAllIsWell() throws IOException {
        CheckReport report = Example.report(LocalDate.of(2026, 6, 30), null, List.of(), List.of());
        assertEquals(Golden.read("ok.zh.txt"), text(report, Language.ZH, Ink.PLAIN));
    }

    @Test
    void anEmptySheetIsNotReadyToFile() {
        CheckReport full = Example.report(null, null, List.of(), List.of());
        CheckReport empty = new CheckReport(full.rules(), full.titles(), "", "", "a.xlsx", "S", "", full.type(),
                full.title(), null, null, List.of(), new ListedFindings(0, List.of()));
        assertTrue(text(empty, Language.EN, Ink.PLAIN).endsWith("check that this is the right sheet.\n"));
    }

    @Test
    void coloursOnlyWithColour() {
        assertTrue(text(Example.report(), Language.ZH, Ink.COLOUR).contains("\u001B[1;31m错误\u001B[0m"));
        assertEquals(-1, text(Example.report(), Language.ZH, Ink.PLAIN).indexOf('\u001B'));
    }

    private static String text(CheckReport report, Language language, Ink ink) {
        StringWriter out = new StringWriter();
        TextReport.write(report, language, ink, new PrintWriter(out));
        return out.toString();
    }
}
