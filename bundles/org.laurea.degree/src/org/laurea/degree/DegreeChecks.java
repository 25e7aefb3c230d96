package org.laurea.degree;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.code.CodeTables;
import org.laurea.core.code.Pinyin;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.Localized;
import org.laurea.degree.internal.batch.BatchLibrary;
import org.laurea.degree.internal.cell.CellLibrary;
import org.laurea.degree.internal.cell.DegreeCells;
import org.laurea.degree.internal.code.CodeLibrary;
import org.laurea.degree.internal.descriptor.FileLibrary;
import org.laurea.degree.internal.descriptor.RuleBookFile;
import org.laurea.degree.internal.form.FormLibrary;
import org.laurea.degree.internal.record.RecordLibrary;
import org.laurea.degree.internal.register.RegisterLibrary;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.CheckPlanner;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleInfo;
import org.laurea.validation.RuleLibrary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compiles the check of a degree category: the rule book, the common rules and those that the category brings. */
@Component(service = DegreeChecks.class)
public final class DegreeChecks {

    private final CodeTables codes;
    private final Pinyin pinyin;
    private final RuleBook rules = RuleBookFile.read();

    /** Checks against these code tables. */
    @Activate
    public DegreeChecks(@Reference CodeTables codes, @Reference Pinyin pinyin) {
        this.codes = codes;
        this.pinyin = pinyin;
    }

    /** All rules as rules.csv lists them. */
    public RuleBook rules() {
        return rules;
    }

    /** The rules that are for a category: the official ones, and after them those of its own. */
    public RuleBook rules(DegreeCategory category) {
        RuleBook own = category.ownBook();
        return own == null ? rules : rules.and(own);
    }

    /** The plan that checks records of a category in its present structure. */
    public CheckPlan plan(DegreeCategory category, CheckOptions options) {
        return plan(category, category.recordType(), options);
    }

    /** The plan that checks records of a category in another version of its structure. */
    public CheckPlan plan(DegreeCategory category, RecordType type, CheckOptions options) {
        return new CheckPlanner(rules(category), libraries(category), DegreeCells::of).plan(type, codes, options);
    }

    /** The short name of the mistake that a rule finds, such as {@code ZJHM-02}, in a category. */
    public Localized title(DegreeCategory category, String rule) {
        for (RuleLibrary library : libraries(category)) {
            if (library.messages().has(rule + ".title")) {
                return library.messages().text(rule + ".title");
            }
        }
        return Localized.verbatim(rules(category).rule(rule).map(RuleInfo::titleZh).orElse(rule));
    }

    private List<RuleLibrary> libraries(DegreeCategory category) {
        List<RuleLibrary> libraries = new ArrayList<>();
        RuleLibrary own = category.ownRules();
        if (own != null) {
            libraries.add(own);
        }
        libraries.add(new FileLibrary());
        libraries.add(new CellLibrary());
        libraries.add(new CodeLibrary());
        libraries.add(new FormLibrary(pinyin));
        libraries.add(new RecordLibrary(category.levels()));
        libraries.add(new BatchLibrary());
        libraries.add(new RegisterLibrary());
        return libraries;
    }
}
