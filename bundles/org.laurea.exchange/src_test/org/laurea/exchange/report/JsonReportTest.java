package org.laurea.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.core.text.Language;

class JsonReportTest {

    @Test
    void writesTheContractByteForByte() throws IOException {
        assertEquals(Golden.read("report.json"), json(Example.report(), Language.ZH));
    }

    @Test
    void writesAnEmptyReport() throws IOException {
        CheckReport report = Example.report(LocalDate.of(2026, 6, 30), null, List.of(), List.of());
        assertEquals(Golden.read("empty.json"), json(report, Language.EN));
    }

    private static String json(CheckReport report, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonReport.write(report, language, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
