package org.laurea.office.internal.intake.discovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.Field;
import org.laurea.degree.ListedCategory;
import org.laurea.office.intake.IntakeTarget;

/**
 * What a file is taken for.
 *
 * @param certain what it surely is; {@code null} if neither header nor name tells
 * @param ranked everything that it can be taken for, the likeliest first
 */
public record Guess(@Nullable Fit certain, List<Fit> ranked) {

    /** Fields that every table of records has; a register that does not have them itself is not told from records. */
    private static final Set<String> OF_RECORDS = Set.of("XM", "XWLBM");
    private static final String OF_JOINT = "LHPYDWM";

    static Guess of(List<Fit> fits, Path file) {
        Fit certain = byHeader(fits);
        if (certain == null) {
            certain = byName(fits, String.valueOf(file.getFileName()));
        }
        List<Fit> ranked = new ArrayList<>(fits);
        Fit first = certain;
        ranked.sort(Comparator.comparing((Fit fit) -> fit != first)
                .thenComparing(fit -> fit.target() instanceof IntakeTarget.OwnRegister)
                .thenComparing(fit -> fit.missing() - fit.known()));
        return new Guess(certain, List.copyOf(ranked));
    }

    /** The fit for the target with this id, if there is one. */
    Optional<Fit> fit(@Nullable String target) {
        return ranked.stream().filter(fit -> fit.target().id().equals(target)).findFirst();
    }

    private static @Nullable Fit byHeader(List<Fit> fits) {
        Fit best = null;
        for (Fit fit : fits) {
            boolean tells = fit.target() instanceof IntakeTarget.OwnRegister ? isRegister(fit, fits)
                    : fit.missing() == 0 && fit.has(OF_JOINT);
            if (tells && (best == null || fit.known() > best.known())) {
                best = fit;
            }
        }
        return best;
    }

    /** Whether a header has what the register needs and nothing by which a table of records is known. */
    private static boolean isRegister(Fit register, List<Fit> fits) {
        Set<String> own = new HashSet<>();
        register.target().recordType().fields().stream().map(Field::code).forEach(own::add);
        return register.missing() == 0 && OF_RECORDS.stream().filter(code -> !own.contains(code))
                .noneMatch(code -> fits.stream().anyMatch(fit -> fit.has(code)));
    }

    private static @Nullable Fit byName(List<Fit> fits, String file) {
        List<String> told = ListedCategory.all().stream().filter(category -> category.isNamedBy(file))
                .map(ListedCategory::id).toList();
        for (Fit fit : fits) {
            boolean isTold = told.size() == 1 && fit.target().id().equals(told.get(0));
            if (isTold && fit.target() instanceof IntakeTarget.Records) {
                return fit;
            }
        }
        return null;
    }
}
