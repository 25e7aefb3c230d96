package org.laurea.exchange.internal.rework;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** The comments of marked cells. Their number is limited, errors first, since spreadsheets become slow with very many. */
final class CellComments {

    /** How many cells get a comment at most. */
    static final int MOST = 2_000;

    private static final int MOST_TEXTS = 4;
    private static final int LONGEST = 1_200;

    private final CellMarks marks;
    private final FindingTexts texts;
    private final BitSet chosen = new BitSet();
    private final List<NewComment> comments = new ArrayList<>();
    private int at = -1;
    private int textsOfCell;
    private @Nullable StringBuilder text;

    CellComments(CellMarks marks, Findings findings, FindingTexts texts) {
        this.marks = marks;
        this.texts = texts;
        int left = MOST;
        for (Severity severity : Severity.values()) {
            for (int i = 0; i < marks.size() && left > 0; i++) {
                if (marks.severity(i) == severity) {
                    chosen.set(i);
                    left--;
                }
            }
        }
        findings.forEach(this::take);
        end();
    }

    private void take(Finding finding) {
        if (finding.row() == 0 || finding.column() < 0) {
            return;
        }
        if (at < 0 || marks.row(at) != finding.row() || marks.column(at) != finding.column()) {
            end();
            at++;
            text = chosen.get(at) ? new StringBuilder() : null;
            textsOfCell = 0;
        }
        StringBuilder open = text;
        if (open != null && textsOfCell++ < MOST_TEXTS) {
            open.append(open.isEmpty() ? "" : "\n\n").append(texts.comment(finding));
        }
    }

    private void end() {
        StringBuilder full = text;
        if (full != null) {
            if (textsOfCell > MOST_TEXTS) {
                full.append("\n\n").append(texts.get("comment.more", textsOfCell - MOST_TEXTS));
            }
            if (full.length() > LONGEST) {
                full.setLength(full.offsetByCodePoints(LONGEST, -1));
                full.append('\u2026');
            }
            comments.add(new NewComment(marks.row(at), marks.column(at), full.toString()));
            text = null;
        }
    }

    List<NewComment> list() {
        return comments;
    }
}
