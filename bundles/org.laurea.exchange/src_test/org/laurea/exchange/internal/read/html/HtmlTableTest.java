package org.laurea.exchange.internal.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.SourceFiles;
import org.laurea.exchange.internal.read.Shown;

class HtmlTableTest {

    private static final String HEAD = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta "
            + "http-equiv=Content-Type content=\"text/html; charset=%s\"><style>td{mso-number-format:\"\\@\";}</style>"
            + "</head><body>";

    @TempDir
    Path folder;

    @Test
    void readsAPageNamedAsAWorkbook() throws Exception {
        Path file = page("gb2312", "GB18030", "<table border=1><tr><th>姓名</th><th>考生号</th></tr>\n"
                + "<tr><td>王𠀀</td><td style='mso-number-format:\"\\@\"'>00123</td></tr></table>");
        SourceFile source = SourceFiles.open(file);
        assertEquals(FileForm.HTML, source.form());
        assertTrue(source.isNamedOtherwise());
        assertEquals(List.of("1:T=姓名|T=考生号", "2:T=王𠀀|T=00123"), Shown.rows(source, "a"));
    }

    @Test
    void takesTheBytesForTrueWhereThePageMistakesItsEncoding() throws Exception {
        assertEquals(List.of("1:T=姓名学位"), Shown.rows(page("gb2312", "UTF-8", "<table><tr><td>姓名学位</table>")));
        assertEquals(List.of("1:T=姓名学位"), Shown.rows(page("utf-8", "GBK", "<table><tr><td>姓名学位</table>")));
        assertEquals(List.of("1:T=學位"), Shown.rows(page("big5", "Big5", "<table><tr><td>學位</table>")));
    }

    @Test
    void putsSpansIntoColumns() throws Exception {
        assertEquals(List.of("1:T=a||T=b", "2:T=c|T=d", "3:|T=e|T=f", "4:T=g"), Shown.rows(page("utf-8", "UTF-8",
                "<table><tr><td colspan=2>a<td rowspan=2>b<tr><td rowspan=2>c<td>d<tr><td>e<td>f<tr><td>g</table>")));
    }

    @Test
    void readsNestedTablesAsTextAndTablesOneBelowTheOther() throws Exception {
        assertEquals(List.of("1:T=title", "2:T=in\nner|T=b", "3:T=c"), Shown.rows(page("utf-8", "UTF-8",
                "<table><tr><td>title</td></tr></table><p>x<table><tr><td><table><tr><td>in</td></tr><tr><td>ner</td></tr>"
                        + "</table></td><td>b</td></tr><tr><td>c</table>")));
    }

    @Test
    void readsTextAsABrowserShowsIt() throws Exception {
        assertEquals(List.of("1:T=a b\nc||T=<&\u00A0>|T=x"), Shown.rows(page("utf-8", "UTF-8",
                "<table><tr><td>\n  a  \n b<br/>c <td>&nbsp;<td>&lt;&amp;&nbsp;&gt;<td><script>y</script><b>x</b></table>")));
    }

    @Test
    void refusesPagesWithoutTableAndEndlessRows() throws Exception {
        assertTrue(Shown.failure(page("utf-8", "UTF-8", "<p>登录已超时")).contains("没有表格"));
        assertTrue(Shown.failure(page("utf-8", "UTF-8", "<table><tr>" + "<td colspan=9999>".repeat(5)))
                .contains("XFD1048576"));
    }

    @Test
    void survivesDepth() throws Exception {
        assertEquals("", Shown.failure(page("utf-8", "UTF-8", "<table><tr><td>" + "<div><b>".repeat(3_000) + "x")));
        assertEquals("", Shown.failure(page("utf-8", "UTF-8", "<table><tr><td>".repeat(1_000) + "x")));
    }

    @Test
    void tellsTheXmlSpreadsheetOf2003() throws Exception {
        Path file = Files.write(folder.resolve("a.xls"),
                ("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>")
                                .getBytes(StandardCharsets.UTF_8));
        assertTrue(Shown.failure(file).contains("2003"));
    }

    private Path page(String told, String charset, String body) throws Exception {
        return Files.write(folder.resolve("a.xls"), (HEAD.formatted(told) + body).getBytes(Charset.forName(charset)));
    }
}
