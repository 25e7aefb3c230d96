package org.laurea.workbench.internal.modules;

import java.util.List;

import org.laurea.core.module.Module;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;

/**
 * Tells of modules in words.
 *
 * @param language the language of the words
 */
record ModuleReport(Language language) {

    private static final Messages MESSAGES = Messages.beside(ModuleReport.class);

    /** The state of a module. */
    String state(Module module) {
        return text("state." + module.state().tag());
    }

    /** Everything about a module, for the part below the list. */
    String details(Module module) {
        String reason = module.reason().in(language);
        String facts = text("details", module.title().in(language), module.version(), module.provider().in(language),
                module.brings().in(language));
        return reason.isEmpty() ? facts : facts + '\n' + reason;
    }

    /** A line for each module, to be sent to somebody who helps. */
    String of(List<Module> modules) {
        StringBuilder report = new StringBuilder();
        for (Module module : modules) {
            report.append(module.id()).append('\t').append(module.version()).append('\t').append(module.state().tag())
                    .append('\t').append(module.reason().in(language)).append('\n');
        }
        return report.toString();
    }

    /** A message of the page. */
    String text(String key, Object... arguments) {
        return MESSAGES.format(language, key, arguments);
    }
}
