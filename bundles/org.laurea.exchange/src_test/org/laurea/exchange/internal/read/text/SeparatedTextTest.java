package org.laurea.exchange.internal.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.internal.read.Shown;

class SeparatedTextTest {

    private static final String TEXT = "姓名,论文题目\r\n王𠀀,\"甲,\"\"乙\"\"\n丙\"\r\n\r\n李,\r\n";
    private static final List<String> ROWS = List.of("1:T=姓名|T=论文题目", "2:T=王𠀀|T=甲,\"乙\"\n丙", "4:T=李");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsRecordsAsRows(String charset) throws Exception {
        assertEquals(ROWS, Shown.rows(file("a.csv", TEXT, Charset.forName(charset))));
    }

    @Test
    void readsTextInTheEncodingThatAPersonChose() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), "XM\n\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        SourceFile chosen = SourceFiles.open(file, StandardCharsets.ISO_8859_1);
        List<String> cells = new ArrayList<>();
        chosen.sheet("a").forEach(row -> cells.add(row.text(0)));
        assertEquals(List.of("XM", "\u00E9"), cells);
        assertEquals(StandardCharsets.ISO_8859_1, chosen.charset());
        assertEquals(StandardCharsets.UTF_8,
                SourceFiles.open(file("b.csv", TEXT, StandardCharsets.UTF_8)).charset());
    }

    @Test
    void readsTextWithByteOrderMarks() throws Exception {
        assertEquals(ROWS, Shown.rows(file("a.csv", "\uFEFF" + TEXT, StandardCharsets.UTF_8)));
        assertEquals(ROWS, Shown.rows(file("b.csv", "\uFEFF" + TEXT, StandardCharsets.UTF_16LE)));
        assertEquals(ROWS, Shown.rows(file("c.csv", "\uFEFF" + TEXT, StandardCharsets.UTF_16BE)));
        assertEquals(List.of("1:T=XM|T=XB", "2:T=A|T=B"),
                Shown.rows(file("d.csv", "XM,XB\r\nA,B\r\n", StandardCharsets.UTF_16LE)));
    }

    @Test
    void knowsTabTextByWhateverName() throws Exception {
        String tabs = "姓名\t性别\n王\t男\n";
        SourceFile named = SourceFiles.open(file("a.xls", "\uFEFF" + tabs, StandardCharsets.UTF_16LE));
        assertEquals(FileForm.TAB_TEXT, named.form());
        assertTrue(named.isNamedOtherwise());
        assertEquals(List.of("a"), named.sheetNames());
        assertEquals(List.of("1:T=姓名|T=性别", "2:T=王|T=男"), Shown.rows(named, "a"));
        SourceFile csv = SourceFiles.open(file("b.csv", tabs, StandardCharsets.UTF_8));
        assertEquals(FileForm.CSV, csv.form());
        assertEquals(List.of("1:T=姓名|T=性别", "2:T=王|T=男"), Shown.rows(csv, "b"));
        SourceFile text = SourceFiles.open(file("c.txt", tabs, Charset.forName("GB18030")));
        assertEquals(FileForm.TAB_TEXT, text.form());
        assertEquals(List.of("1:T=姓名|T=性别", "2:T=王|T=男"), Shown.rows(text, "c"));
    }

    @Test
    void tellsSemicolonsThatSeparateFromThoseInLists() throws Exception {
        assertEquals(List.of("1:T=XWZSBH|T=LHPYDWM|T=LHPYDW", "2:T=1|T=10001;10002;10003;10004|T=a;b;c;d"),
                Shown.rows(file("a.csv", "XWZSBH,LHPYDWM,LHPYDW\n1,10001;10002;10003;10004,a;b;c;d\n",
                        StandardCharsets.UTF_8)));
        assertEquals(List.of("1:T=XM|T=XB", "2:T=a,b|T=c"),
                Shown.rows(file("b.csv", "XM;XB\n\"a,b\";c\n", StandardCharsets.UTF_8)));
    }

    @Test
    void takesTheMarkAwayThatKeepsTextFromBeingAFormula() throws Exception {
        assertEquals(List.of("1:T==1+1|T=\ta|T=\t-1"),
                Shown.rows(file("a.csv", "\t=1+1,\ta,\t\t-1\n", StandardCharsets.UTF_8)));
    }

    @Test
    void refusesQuotesThatNeverEnd() throws Exception {
        assertTrue(Shown.failure(file("a.csv", "a,b\n\"c,d\n", StandardCharsets.UTF_8)).contains("第 2 条记录的引号"));
    }

    @Test
    void refusesWhatIsNoText() throws Exception {
        assertTrue(Shown.failure(Files.write(folder.resolve("a.csv"), new byte[] {1, 2, 3, 4, 0, 0, 7}))
                .contains("不是可识别"));
        assertTrue(Shown.failure(Files.write(folder.resolve("b.csv"), new byte[0])).contains("是空的"));
    }

    private Path file(String name, String text, Charset charset) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
