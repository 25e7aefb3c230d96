package org.laurea.app.internal.modules;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.module.Module;
import org.laurea.core.module.ModuleException;
import org.laurea.core.module.ModuleRegistry;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;

/**
 * {@code list}, {@code install ID}, {@code remove ID}, {@code doctor}, each with {@code --repository PATH}. Exit codes are those of
 * the command line: 0 done, 1 {@code doctor} found a module that is not well, 2 wrong usage or impossible.
 */
final class ModuleCommands {

    private static final int DONE = 0;
    private static final int UNWELL = 1;
    private static final int REFUSED = 2;
    private static final String REPOSITORY = "--repository";
    private static final List<String> LANGUAGE = List.of("--lang", "-nl");

    private final ModuleRegistry registry;
    private final Language language;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages = Messages.beside(ModuleCommands.class);

    ModuleCommands(ModuleRegistry registry, Language language, PrintWriter out, PrintWriter err) {
        this.registry = registry;
        this.language = language;
        this.out = out;
        this.err = err;
    }

    int run(List<String> words) {
        List<String> operands = new ArrayList<>();
        Path repository = registry.ownRepository();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (REPOSITORY.equals(word) && i + 1 < words.size()) {
                repository = Path.of(words.get(++i));
            } else if (LANGUAGE.contains(word)) {
                i++;
            } else {
                operands.add(word);
            }
        }
        try {
            return run(operands, repository);
        } catch (ModuleException e) {
            err.println("laurea: " + e.text().in(language));
            return REFUSED;
        }
    }

    private int run(List<String> operands, @Nullable Path repository) throws ModuleException {
        String deed = operands.isEmpty() ? "list" : operands.get(0);
        return switch (deed + '/' + operands.size()) {
            case "list/0", "list/1" -> list(repository);
            case "doctor/1" -> doctor();
            case "install/2" -> install(operands.get(1), repository);
            case "remove/2" -> remove(operands.get(1));
            default -> refuse("usage");
        };
    }

    private int list(@Nullable Path repository) throws ModuleException {
        registry.modules(repository).forEach(this::print);
        return DONE;
    }

    private int doctor() throws ModuleException {
        int end = DONE;
        for (Module module : registry.modules(null)) {
            print(module);
            String reason = module.reason().in(language);
            if (!reason.isEmpty()) {
                out.println("    " + reason);
                end = UNWELL;
            }
        }
        return end;
    }

    private int install(String id, @Nullable Path repository) throws ModuleException {
        if (repository == null) {
            return refuse("repository.none");
        }
        registry.install(id, repository);
        err.println(text("installed", id));
        return DONE;
    }

    private int remove(String id) throws ModuleException {
        registry.remove(id);
        err.println(text("removed", id));
        return DONE;
    }

    private int refuse(String key) {
        err.println("laurea: " + text(key));
        return REFUSED;
    }

    private void print(Module module) {
        out.printf("%-16s %-10s %-28s %s%n", module.id(), module.state().tag(), module.version(),
                module.title().in(language));
    }

    private String text(String key, Object... arguments) {
        return messages.format(language, key, arguments);
    }
}
