package org.laurea.degree;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordTypeProvider;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.validation.RuleBook;
import org.laurea.validation.RuleLibrary;

/** A whiteboard service: one for each degree category that is installed. */
public interface DegreeCategory extends RecordTypeProvider {

    /** The id, such as {@code regular}; also the id of the record type. */
    default String id() {
        return recordType().id();
    }

    /** The levels of degrees that records of the category may have. */
    Set<DegreeLevel> levels();

    /** The channel through which its records are filed. */
    Channel channel();

    /** The rules that only this category has; {@code null} if it has none. */
    @Nullable
    RuleLibrary ownRules();

    /** What the rules that only this category has say, if they are not in the official rule book; {@code null} if they are. */
    default @Nullable RuleBook ownBook() {
        return null;
    }

    /** How sample records of the category are made. */
    SampleRecipe sample();
}
