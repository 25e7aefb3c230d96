package org.laurea.exchange.internal.template;

import java.util.Set;

import org.laurea.core.record.Requirement;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.exchange.internal.write.WriterTexts;

/** The words of the template in one language. */
final class TemplateTexts {

    private static final String PREFIX = "write.template.";

    private final Messages messages = WriterTexts.messages();
    private final Language language;

    TemplateTexts(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String get(String key, Object... arguments) {
        return messages.format(language, PREFIX + key, arguments);
    }

    /** The name of a code table for a sheet. */
    String table(String id) {
        return messages.has(PREFIX + "table." + id) ? get("table." + id) : id;
    }

    /** Whether a field has to be filled, in words. */
    String requirement(Requirement requirement) {
        if (requirement instanceof Requirement.Required) {
            return get("required");
        }
        if (requirement instanceof Requirement.MustBeEmpty) {
            return get("empty");
        }
        if (requirement instanceof Requirement.ByThesisType) {
            return get("thesis");
        }
        if (requirement instanceof Requirement.RequiredIf when) {
            return get("if", when.on(), joined(when.values()));
        }
        if (requirement instanceof Requirement.RequiredUnless unless) {
            return get("unless", unless.on(), joined(unless.values()));
        }
        return get("optional");
    }

    private String joined(Set<String> values) {
        return String.join(get("or"), values.stream().sorted().toList());
    }
}
