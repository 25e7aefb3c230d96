package org.laurea.workbench.internal.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.laurea.core.record.Field;
import org.laurea.core.record.Requirement;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.validation.RuleInfo;
import org.laurea.workbench.internal.part.Texts;

/** What a field means, whether it has to be filled, by which article, and which rules look at it. */
final class FieldHelp {

    private final Texts texts;
    private final DegreeChecks checks;
    private final Optional<DegreeCategory> category;

    FieldHelp(Texts texts, DegreeChecks checks, Optional<DegreeCategory> category) {
        this.texts = texts;
        this.checks = checks;
        this.category = category;
    }

    /** Several lines for people. */
    String of(FieldPlace place) {
        String code = place.stored().code();
        StringBuilder help = new StringBuilder();
        help.append(texts.get("help.head", place.stored().zh(), code));
        String key = "help." + code;
        if (texts.messages().has(key)) {
            help.append('\n').append(texts.get(key));
            help.append('\n').append(texts.get("help.article", texts.get("article." + code)));
        }
        Field field = place.described();
        if (field != null) {
            help.append('\n').append(requirement(field.requirement())).append(' ')
                    .append(texts.get("help.length", field.length()));
            String rules = rules(code);
            if (!rules.isEmpty()) {
                help.append('\n').append(texts.get("help.rules", rules));
            }
        }
        return help.toString();
    }

    private String requirement(Requirement requirement) {
        if (requirement instanceof Requirement.RequiredIf when) {
            return texts.get("required.if", String.join(texts.get("or"), when.values()));
        }
        if (requirement instanceof Requirement.RequiredUnless when) {
            return texts.get("required.unless", String.join(texts.get("or"), when.values()));
        }
        if (requirement instanceof Requirement.ByThesisType) {
            return texts.get("required.thesis");
        }
        if (requirement instanceof Requirement.MustBeEmpty) {
            return texts.get("required.never");
        }
        return texts.get(requirement instanceof Requirement.Required ? "required.always" : "required.optional");
    }

    private String rules(String code) {
        return category.map(known -> checks.rules().rules().stream()
                .filter(rule -> rule.isFor(known.id()) && isAt(rule, code))
                .map(rule -> texts.of(checks.title(known, rule.code())) + " (" + rule.code() + ')')
                .collect(Collectors.joining(texts.get("comma")))).orElse("");
    }

    private static boolean isAt(RuleInfo rule, String code) {
        return Arrays.asList(rule.at().split("[^A-Z]+")).contains(code)
                || rule.at().startsWith("the ") && Arrays.asList(rule.reads().split("[^A-Z]+")).contains(code);
    }
}
