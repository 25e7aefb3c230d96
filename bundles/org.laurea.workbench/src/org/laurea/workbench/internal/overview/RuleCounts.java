package org.laurea.workbench.internal.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.degree.DegreeChecks;
import org.laurea.office.Desk;
import org.laurea.office.export.BatchCheck;
import org.laurea.office.export.ExportOrder;
import org.laurea.office.export.Exports;
import org.laurea.validation.Severity;
import org.laurea.workbench.internal.overview.Overview.RuleBar;

/** How often each rule finds something in the drafts; a batch is checked again only when it has changed. Used by one thread. */
final class RuleCounts {

    /** Larger batches are left out: their findings are seen when they are open. */
    private static final int LARGEST = 20_000;
    private static final int MOST = 6;

    private final Desk desk;
    private final Exports exports;
    private final DegreeChecks checks;
    private final Map<UUID, Counted> known = new HashMap<>();

    private record Kind(String title, Severity severity) {}

    private record Counted(long entry, Map<Kind, Long> byKind) {}

    RuleCounts(Desk desk, Exports exports, DegreeChecks checks) {
        this.desk = desk;
        this.exports = exports;
        this.checks = checks;
    }

    List<RuleBar> of(List<Batch> batches) throws StoreException {
        Map<Kind, Long> sum = new HashMap<>();
        Set<UUID> counted = new HashSet<>();
        for (Batch batch : batches) {
            if (batch.state() == BatchState.DRAFT && batch.records() > 0 && batch.records() <= LARGEST
                    && desk.types().named(batch.type().id()).isPresent()) {
                counted.add(batch.id());
                count(batch).forEach((kind, count) -> sum.merge(kind, count, Long::sum));
            }
        }
        known.keySet().retainAll(counted);
        List<RuleBar> bars = new ArrayList<>();
        sum.forEach((kind, count) -> bars.add(new RuleBar(kind.title(), kind.severity(), count)));
        bars.sort(Comparator.comparingLong(RuleBar::count).reversed().thenComparing(RuleBar::title));
        return List.copyOf(bars.subList(0, Math.min(MOST, bars.size())));
    }

    private Map<Kind, Long> count(Batch batch) throws StoreException {
        Counted before = known.get(batch.id());
        if (before != null && before.entry() == batch.entry()) {
            return before.byKind();
        }
        Map<Kind, Long> byKind = new HashMap<>();
        Language language = Language.of(Locale.getDefault());
        try {
            BatchCheck check = exports
                    .check(new ExportOrder(desk.store(), batch.id(), desk.settings(), null, language));
            Map<String, String> titles = new HashMap<>();
            check.findings().forEach(finding -> {
                if (finding.rule().severity() != Severity.INFO) {
                    String title = titles.computeIfAbsent(finding.rule().code(),
                            rule -> checks.title(check.category(), rule).in(language));
                    byKind.merge(new Kind(title, finding.rule().severity()), 1L, Long::sum);
                }
            });
        } catch (InputException e) {
            byKind.clear();
        }
        known.put(batch.id(), new Counted(batch.entry(), byKind));
        return byKind;
    }
}
