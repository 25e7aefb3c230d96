package org.laurea.app.internal.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.laurea.core.module.Module;
import org.laurea.core.module.ModuleException;
import org.laurea.core.module.ModuleRegistry;
import org.laurea.core.module.ModuleState;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

class ModuleCommandsTest {

    private final List<String> done = new ArrayList<>();
    private final List<Module> modules = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void modulesAreInstalledFromTheRepositoryThatIsNamed() {
        assertEquals(0, run("install", "minor", "--repository", "r.zip"));
        assertEquals(List.of("install minor r.zip"), done);
    }

    @Test
    void withoutARepositoryNothingIsInstalled() {
        assertEquals(2, run("install", "minor"));
        assertEquals(List.of(), done);
    }

    @Test
    void theDoctorTellsWhatAModuleLacks() {
        modules.add(module(ModuleState.WAITING, "a part is missing"));
        assertEquals(1, run("doctor"));
        assertTrue(out.toString().contains("waiting") && out.toString().contains("a part is missing"));
    }

    @Test
    void theDoctorIsContentIfAllIsWell() {
        modules.add(module(ModuleState.RUNNING, ""));
        assertEquals(0, run("doctor"));
    }

    @Test
    void aRefusalIsOneLine() {
        assertEquals(2, run("remove", "absent"));
        assertEquals("laurea: no such module\n", err.toString().replace("\r", ""));
        assertEquals(2, run("paint"));
    }

    private int run(String... words) {
        try (PrintWriter data = new PrintWriter(out, true);
                PrintWriter news = new PrintWriter(err, true)) {
            return new ModuleCommands(new Registry(), Language.EN, data, news).run(List.of(words));
        }
    }

    private static Module module(ModuleState state, String reason) {
        return new Module("x", Localized.verbatim("X"), Localized.verbatim(""), "1", Localized.verbatim(""), state,
                Localized.verbatim(reason));
    }

    private final class Registry implements ModuleRegistry {
        @Override
        public @Nullable Path ownRepository() {
            return null;
        }

        @Override
        public List<Module> modules(@Nullable Path repository) {
            return modules;
        }

        @Override
        public void install(String id, Path repository) {
            done.add("install " + id + ' ' + repository);
        }

        @Override
        public void remove(String id) throws ModuleException {
            throw new ModuleException(Localized.verbatim("no such module"));
        }
    }
}
