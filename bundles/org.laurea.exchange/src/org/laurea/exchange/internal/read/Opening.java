package org.laurea.exchange.internal.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.FileForm;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.internal.read.dbf.DbfTable;
import org.laurea.exchange.internal.read.html.HtmlTable;
import org.laurea.exchange.internal.read.text.SeparatedText;
import org.laurea.exchange.internal.read.xls.XlsWorkbook;
import org.laurea.exchange.internal.read.xlsx.XlsxPackage;

/** Opens a file with the reader of its form. */
public final class Opening {

    private Opening() {}

    /**
     * The file, recognised; fails in whatever way its library does.
     *
     * @param chosen the encoding of text and HTML, {@code null} to find it
     */
    public static SourceFile open(Path file, @Nullable Charset chosen) throws IOException {
        FileForm form = FileHead.of(file).form();
        Map<String, RawSheet> sheets = switch (form) {
            case XLSX -> XlsxPackage.open(file);
            case XLS -> XlsWorkbook.open(file);
            case HTML -> Map.of();
            case DBF -> single(file, DbfTable.open(file));
            case CSV, TAB_TEXT -> Map.of();
        };
        Charset charset = null;
        Set<FileForm> named = FileNames.forms(file);
        if (form == FileForm.HTML) {
            HtmlTable page = HtmlTable.open(file, chosen);
            charset = page.charset();
            sheets = single(file, page);
        }
        if (form == FileForm.CSV) {
            SeparatedText text = SeparatedText.open(file, chosen);
            charset = text.charset();
            sheets = single(file, text);
            if (text.isTabbed() && !(named.size() == 1 && named.contains(FileForm.CSV))) {
                form = FileForm.TAB_TEXT;
            }
        }
        return new OpenFile(file, form, !named.contains(form), charset, sheets);
    }

    private static Map<String, RawSheet> single(Path file, RawSheet sheet) {
        Map<String, RawSheet> sheets = new LinkedHashMap<>();
        sheets.put(FileNames.base(file), sheet);
        return sheets;
    }
}
