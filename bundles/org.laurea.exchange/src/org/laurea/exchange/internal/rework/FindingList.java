package org.laurea.exchange.internal.rework;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.laurea.core.text.Language;
import org.laurea.exchange.internal.rework.ListCell.Style;
import org.laurea.exchange.internal.rework.RuleCounts.Count;
import org.laurea.exchange.internal.write.WriterTexts;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;
import org.laurea.validation.Severity;

/** The sheet that lists all findings, with a summary by rule on top. */
final class FindingList {

    private static final List<Integer> WIDTHS = List.of(9, 8, 8, 7, 26, 26, 56, 24, 34, 14);
    private static final List<String> HEADERS = List.of("place", "severity", "row", "column", "field", "value",
            "message", "basis", "fix", "rule");
    /** How many rules have a row of their own on top; more would leave no room for the list. */
    private static final int MOST_RULES = 8;

    /** How many characters the other rules may take, so that they stay on the page. */
    private static final int MOST_NAMES = 110;

    private final Findings findings;
    private final FindingTexts texts;

    FindingList(Findings findings, FindingTexts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    /** The names of the columns. */
    static List<String> headers(Language language) {
        return HEADERS.stream().map(key -> WriterTexts.messages().format(language, "write.list." + key)).toList();
    }

    /**
     * The sheet.
     *
     * @param file the name of the file that was checked
     * @param sheet the sheet its links lead to
     * @param uncommented how many marked cells have no comment
     * @param mostRows how many rows a sheet can have
     */
    ListSheet sheet(String file, String sheet, int uncommented, long mostRows) {
        List<List<ListCell>> top = new ArrayList<>();
        top.add(List.of(new ListCell(texts.get("list.title", file, sheet), Style.TITLE)));
        top.add(List.of(unwrapped(texts.get("list.counts", findings.count(Severity.ERROR),
                findings.count(Severity.WARNING), findings.count(Severity.INFO), findings.rows(),
                findings.rowsWithErrors()))));
        if (uncommented > 0) {
            top.add(List.of(unwrapped(texts.get("list.comments", CellComments.MOST, uncommented))));
        }
        List<Count> counts = new RuleCounts(findings).list();
        long total = counts.stream().mapToLong(Count::findings).sum();
        long room = mostRows - top.size() - MOST_RULES - 3;
        if (total > room) {
            top.add(List.of(unwrapped(texts.get("list.rows", room, total))));
        }
        counts.stream().limit(counts.size() > MOST_RULES ? MOST_RULES - 1 : MOST_RULES)
                .forEach(count -> top.add(rule(count)));
        if (counts.size() > MOST_RULES) {
            top.add(rest(counts.subList(MOST_RULES - 1, counts.size())));
        }
        top.add(headers(texts.language()).stream().map(name -> new ListCell(name, Style.HEADER)).toList());
        return new ListSheet(texts.get("list.sheet"), sheet, WIDTHS, top,
                sink -> findings.forEach(finding -> sink.accept(row(finding))), room);
    }

    private List<ListCell> rule(Count count) {
        Severity severity = count.rule().severity();
        return List.of(ListCell.number(count.findings()), new ListCell(texts.severity(severity), texts.style(severity)),
                unwrapped(count.rule().code() + "  " + texts.title(count.rule())));
    }

    private List<ListCell> rest(List<Count> counts) {
        StringBuilder names = new StringBuilder();
        for (Count count : counts) {
            if (names.length() > MOST_NAMES) {
                names.append('\u2026');
                break;
            }
            names.append(names.isEmpty() ? "" : texts.get("list.and")).append(count.rule().code()).append(' ')
                    .append(count.findings());
        }
        return List.of(ListCell.number(counts.stream().mapToLong(Count::findings).sum()), ListCell.text(""),
                unwrapped(texts.get("list.rest", names)));
    }

    private static ListCell unwrapped(String text) {
        return new ListCell(text, Style.PLAIN);
    }

    private List<ListCell> row(Finding finding) {
        Severity severity = finding.rule().severity();
        String place = FindingTexts.place(finding);
        String field = finding.field();
        return List.of(place.isEmpty() ? ListCell.text("") : new ListCell(place, Style.LINK, place),
                new ListCell(texts.severity(severity), texts.style(severity)),
                finding.row() == 0 ? ListCell.text("") : ListCell.number(finding.row()),
                ListCell.text(place.replaceAll("\\d", "")), ListCell.text(field == null ? "" : texts.field(field)),
                ListCell.text(Objects.requireNonNullElse(finding.value(), "")), ListCell.text(texts.message(finding)),
                ListCell.text(texts.basis(finding.rule())), ListCell.text(texts.fix(finding)),
                ListCell.text(finding.rule().code()));
    }
}
