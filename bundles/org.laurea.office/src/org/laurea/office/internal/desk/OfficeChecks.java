package org.laurea.office.internal.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.RegisterFiles;
import org.laurea.office.DeskSettings;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.CheckPlan;
import org.laurea.validation.LiveCheck;
import org.laurea.validation.Registers;

/** The checks of an office: its unit, its registers; compiled once for each category. */
final class OfficeChecks {

    private static final int MOST_THREADS = 4;

    private final DegreeChecks checks;
    private final Map<String, CheckPlan> plans = new HashMap<>();
    private DeskSettings settings;
    private @Nullable Registers registers;
    private List<String> seen = List.of();

    OfficeChecks(DegreeChecks checks, DeskSettings settings) {
        this.checks = checks;
        this.settings = settings;
    }

    synchronized DeskSettings settings() {
        return settings;
    }

    synchronized void choose(DeskSettings others) {
        settings = others;
        registers = null;
        plans.clear();
    }

    /**
     * An empty table with the checks of a category.
     *
     * @param isNew whether registers that changed on disk are read anew
     */
    synchronized LiveCheck check(DegreeCategory category, boolean isNew) throws InputException {
        Registers known = registers;
        if (known == null || isNew && !seen.equals(look())) {
            known = load();
            registers = known;
            plans.clear();
        }
        CheckPlan plan = plans.get(category.id());
        if (plan == null) {
            int threads = Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
            String unit = settings.unit();
            plan = checks.plan(category, new CheckOptions(unit.isEmpty() ? null : unit, null, known, threads));
            plans.put(category.id(), plan);
        }
        return plan.live();
    }

    private Registers load() throws InputException {
        seen = look();
        return Files.isDirectory(settings.registers()) ? RegisterFiles.load(settings.registers()) : Registers.none();
    }

    /** Names, sizes and times of the files in the folder: if these are the same, so are the registers. */
    private List<String> look() {
        Path folder = settings.registers();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(OfficeChecks::told).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(e.toString());
        }
    }

    private static String told(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
