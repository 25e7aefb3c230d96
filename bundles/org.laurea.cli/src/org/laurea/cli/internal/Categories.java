package org.laurea.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.ListedCategory;
import org.laurea.exchange.SourceFile;

/** Finds the category that a user means. */
public final class Categories {

    private final Session session;

    /** The categories that are installed. */
    public Categories(Session session) {
        this.session = session;
    }

    /**
     * The category with this id.
     *
     * @throws InputException if there is none; if it is not installed, says which module brings it
     */
    public DegreeCategory named(String id) throws InputException {
        for (DegreeCategory category : session.services().categories()) {
            if (category.id().equals(id)) {
                return category;
            }
        }
        List<String> ids = new ArrayList<>();
        for (ListedCategory known : ListedCategory.all()) {
            ids.add(known.id());
            if (known.id().equals(id)) {
                throw new InputException(Session.text("category.missing", known.title(), id, known.feature()));
            }
        }
        throw Usage.unknown("category.unknown", id, ids);
    }

    /**
     * The category of a file: the one that was named, or what the name or the header of the file tells, which is then said.
     *
     * @param id the id that the user gave, or {@code null}
     */
    DegreeCategory of(SourceFile file, @Nullable String id, @Nullable String sheet) throws InputException {
        if (id != null) {
            return named(id);
        }
        DegreeCategory guessed = named(guess(file, sheet));
        session.note("category.guessed", guessed.title(), guessed.id());
        return guessed;
    }

    private static String guess(SourceFile file, @Nullable String sheet) throws InputException {
        if (JointHeader.isIn(file, sheet)) {
            return "joint";
        }
        Path base = file.path().getFileName();
        List<String> told = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (ListedCategory known : ListedCategory.all()) {
            ids.add(known.id());
            if (known.isNamedBy(String.valueOf(base))) {
                told.add(known.id());
            }
        }
        if (told.size() != 1) {
            throw new InputException(Session.text("category.needed", String.join(", ", ids)));
        }
        return told.get(0);
    }
}
