package org.laurea.workbench.internal.findings;

import java.util.Map;
import java.util.Optional;

import org.laurea.core.text.Language;
import org.laurea.validation.RuleInfo;
import org.laurea.workbench.internal.part.DataLines;
import org.laurea.workbench.internal.part.Texts;

/** Why a rule says what it says: its text, what it follows from, a wrong and a right value. */
final class RuleReasons {

    private final Texts texts;
    private final Map<String, String[]> lines = DataLines.byFirstCell(RuleReasons.class, "reasons.csv");

    RuleReasons(Texts texts) {
        this.texts = texts;
    }

    /** Several lines for people, without a line break at the end. */
    String of(RuleInfo rule) {
        StringBuilder text = new StringBuilder(texts.get("why.rule", rule.code(), ruleText(rule)));
        if (!rule.basis().isEmpty() && !"engineering".equals(rule.basis())) {
            text.append('\n').append(texts.get("why.basis", rule.basisText()));
        }
        cell(rule, 2).ifPresent(wrong -> text.append('\n').append(texts.get("why.wrong", wrong)));
        cell(rule, 3).ifPresent(right -> text.append('\n').append(texts.get("why.right", right)));
        return text.toString();
    }

    private String ruleText(RuleInfo rule) {
        return texts.language() == Language.ZH ? cell(rule, 1).orElse(rule.titleZh()) : rule.condition();
    }

    private Optional<String> cell(RuleInfo rule, int index) {
        String[] cells = lines.get(rule.code());
        return cells == null || index >= cells.length || cells[index].isEmpty() ? Optional.empty()
                : Optional.of(cells[index]);
    }
}
