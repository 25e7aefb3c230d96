package org.laurea.exchange.internal.rework;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.exchange.SourceFile;
import org.laurea.exchange.internal.write.WriterTexts;
import org.laurea.exchange.report.CheckReport;
import org.laurea.validation.Severity;

/** What an earlier annotated return left in a workbook; it gives way to the new one. */
final class EarlierMarks {

    private static final String PARAGRAPHS = "\n\n";
    private static final String GAP = "\u0000";

    private final List<String> openings = new ArrayList<>();
    private final List<String[]> others = new ArrayList<>();

    EarlierMarks() {
        Messages messages = WriterTexts.messages();
        Messages shared = Messages.beside(CheckReport.class);
        for (Language language : Language.values()) {
            for (Severity severity : Severity.values()) {
                String name = shared.format(language, "severity." + severity.tag());
                openings.add(messages.format(language, "write.comment", name, GAP, GAP).split(GAP, -1)[0]);
            }
            others.add(messages.format(language, "write.comment.more", GAP).split(GAP, -1));
        }
    }

    /** The sheet with the list of an earlier return, or {@code null} if there is none. */
    static @Nullable String sheet(SourceFile source) throws InputException {
        for (Language language : Language.values()) {
            String name = WriterTexts.messages().format(language, "write.list.sheet");
            List<String> header = FindingList.headers(language);
            if (source.sheetNames().contains(name)) {
                boolean[] found = new boolean[1];
                source.sheet(name).forEach(row -> found[0] |= isHeader(row, header));
                if (found[0]) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean isHeader(Row row, List<String> header) {
        if (row.size() < header.size()) {
            return false;
        }
        for (int column = 0; column < header.size(); column++) {
            if (!row.text(column).equals(header.get(column))) {
                return false;
            }
        }
        return true;
    }

    /** What is left of a comment without what was said of findings; empty if nothing else was said. */
    String without(String comment) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : comment.replace("\r", "").split(PARAGRAPHS)) {
            if (openings.stream().noneMatch(paragraph::startsWith) && others.stream().noneMatch(
                    around -> paragraph.startsWith(around[0]) && paragraph.endsWith(around[1]))) {
                kept.add(paragraph);
            }
        }
        return String.join(PARAGRAPHS, kept);
    }
}
