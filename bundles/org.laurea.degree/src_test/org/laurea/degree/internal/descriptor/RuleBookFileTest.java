package org.laurea.degree.internal.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.validation.FixKind;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.Severity;
import org.laurea.validation.Stage;

class RuleBookFileTest {

    private final RuleBook book = RuleBookFile.read();

    @Test
    void allRulesAreThereInOrder() {
        assertEquals(81, book.rules().size());
        assertEquals("FILE-01", book.rules().get(0).code());
        assertEquals("REG-05", book.rules().get(80).code());
        for (int i = 0; i < 81; i++) {
            assertEquals(i, book.rules().get(i).position());
        }
    }

    @Test
    void aLineWithQuotesIsReadWhole() {
        RuleInfo rule = book.rule("LWTM-01").orElseThrow();
        assertEquals(Stage.FORM, rule.stage());
        assertEquals(Severity.WARNING, rule.severity());
        assertEquals(FixKind.SAFE, rule.fixKind());
        assertTrue(rule.condition().startsWith("half-width \\ / : * ? \" < > | or a line break or tab"));
        assertEquals("论文题目含特殊字符", rule.titleZh());
        assertTrue(rule.isFor("dual"));
        assertFalse(rule.isFor("joint"));
    }

    @Test
    void theHashIsOverTheFileAsShipped() {
        assertEquals(32, HexFormat.of().parseHex(book.sha256()).length);
        assertEquals("2024.1", book.version());
    }

    @Test
    void quotedCellsOfADataFile() {
        DataFile file = new DataFile("a,b\r\n\"x,\"\"y\"\"\",\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("a", "b"), file.header());
        assertEquals(List.of(List.of("x,\"y\"", "")), file.lines());
    }
}
