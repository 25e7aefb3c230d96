package org.laurea.exchange.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.record.RecordType;
import org.laurea.validation.Finding;
import org.laurea.validation.Findings;

/** The table of findings in the HTML report: the first of them in the order of the sheet, ID numbers masked. */
final class FindingTable {

    /** How many findings a page shows; more would be too heavy for a browser, and nobody reads them there. */
    static final int CAP = 1000;

    private static final List<String> HEADS = List.of("place", "field", "severity", "rule", "value", "message", "fix");

    private FindingTable() {}

    static void write(HtmlText html, Findings findings, RecordType type, ReportTexts texts) throws IOException {
        List<Finding> shown = new ArrayList<>();
        long[] count = new long[1];
        findings.forEach(finding -> {
            if (count[0]++ < CAP) {
                shown.add(finding);
            }
        });
        if (shown.isEmpty()) {
            html.element("p", texts.get("html.none")).markup("\n");
            return;
        }
        if (count[0] > CAP) {
            html.element("p class=\"hint\"", texts.get("html.capped", CAP, count[0])).markup("\n");
        }
        html.element("p class=\"hint\"", texts.get("html.masked")).markup("\n<table><thead><tr>");
        for (String head : HEADS) {
            html.element("th scope=\"col\"", texts.get("html." + head));
        }
        html.markup("</tr></thead><tbody>\n");
        for (Finding finding : shown) {
            line(html, finding, type, texts);
        }
        html.markup("</tbody></table>\n");
    }

    private static void line(HtmlText html, Finding finding, RecordType type, ReportTexts texts) throws IOException {
        String severity = finding.rule().severity().tag();
        html.markup("<tr>").element("td class=\"place\"", texts.place(finding));
        html.element("td class=\"field\"", texts.field(finding, type));
        html.markup("<td>").element("span class=\"tag " + severity + "\"", texts.severity(finding.rule().severity()))
                .markup("</td>");
        html.element("td class=\"code\"", finding.rule().code());
        html.element("td class=\"value\"", IdMask.value(finding));
        html.markup("<td>").text(IdMask.text(finding, finding.message().in(texts.language())));
        html.element("div class=\"basis\"", texts.basis(finding.rule())).markup("</td>");
        String fix = finding.fixes().isEmpty() ? ""
                : IdMask.text(finding, finding.fixes().get(0).label().in(texts.language()));
        html.element("td", fix).markup("</tr>\n");
    }
}
