package org.laurea.workbench.internal.history;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Lines as spreadsheets take them from the clipboard. */
final class Tsv {

    private Tsv() {}

    static String of(List<List<String>> lines) {
        return lines.stream().map(cells -> cells.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    static void copy(Display display, List<List<String>> lines) {
        if (!lines.isEmpty()) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {of(lines)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private static String cell(String text) {
        boolean isQuoted = text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('"') >= 0;
        return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
