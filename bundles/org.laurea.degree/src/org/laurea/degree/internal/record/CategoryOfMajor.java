package org.laurea.degree.internal.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;
import org.laurea.degree.FieldFixes;
import org.laurea.degree.table.LastAccepted;
import org.laurea.degree.table.Levels;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;
import org.laurea.validation.RuleScope;

/**
 * XWLBM-02: the catalogue does not let a bachelor's major award this degree category. The catalogue names categories without the
 * level, such as 工学.
 */
final class CategoryOfMajor implements RowCheck {

    private static final String DISPLAYED_SEPARATOR = "\u3001";

    private final int category;
    private final int major;
    private final String categoryField;
    private final CodeTable majors;
    private final Map<String, CodeEntry> byShortName = new HashMap<>();
    private final Map<String, String> shortNames = new HashMap<>();
    private final Map<String, Set<String>> awarded = new ConcurrentHashMap<>();
    private final FieldFixes fixes;
    private final LastAccepted last = new LastAccepted();

    CategoryOfMajor(RuleScope scope, FieldFixes fixes) {
        category = scope.read(0);
        major = scope.read(1);
        categoryField = scope.field(0).code();
        majors = scope.codes().table("undergrad_major");
        this.fixes = fixes;
        for (CodeEntry entry : scope.codes().table("degree_category").entries()) {
            String level = entry.attribute("level");
            if (Levels.isBachelor(entry.code()) && entry.name().endsWith(level)) {
                String shortName = entry.name().substring(0, entry.name().length() - level.length());
                byShortName.putIfAbsent(shortName, entry);
                shortNames.put(entry.code(), shortName);
            }
        }
    }

    @Override
    public void check(RowView row, Reporter out) {
        String degree = row.text(category);
        String code = row.text(major);
        boolean dated = majors.isDated();
        if (!dated && last.is(degree, code, "")) {
            return;
        }
        String shortName = shortNames.get(degree);
        if (shortName == null) {
            return;
        }
        Optional<CodeEntry> found = majors.byCode(code, dated ? row.day() : 0);
        if (found.isEmpty()) {
            return;
        }
        CodeEntry entry = found.get();
        Set<String> names = awarded.get(entry.code());
        if (names == null) {
            names = awardedBy(entry);
            awarded.put(entry.code(), names);
        }
        if (!names.isEmpty() && !names.contains(shortName)) {
            out.report(category, "", entry.attribute("degree_categories").replace("|", DISPLAYED_SEPARATOR),
                    entry.name());
        } else {
            last.set(degree, code, "");
        }
    }

    private static Set<String> awardedBy(CodeEntry major) {
        String names = major.attribute("degree_categories");
        return names.isEmpty() ? Set.of() : Set.of(names.split("\\|"));
    }

    @Override
    public List<Fix> fixes(Found found) {
        List<Fix> offers = new ArrayList<>();
        for (String name : found.argument(0).split(DISPLAYED_SEPARATOR)) {
            CodeEntry entry = byShortName.get(name);
            if (entry != null) {
                offers.add(fixes.offer(categoryField, entry.code(), "XWLB", entry.name()));
            }
        }
        return offers;
    }
}
