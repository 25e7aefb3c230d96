package org.laurea.degree;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.degree.internal.descriptor.DegreeStructure;
import org.laurea.degree.internal.descriptor.RuleBookFile;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.validation.RuleBook;

/**
 * A category of an institution's own, described by files beside its class: {@code fields.csv} with the columns of the official
 * list of fields and one column {@code requirement}; {@code rules.csv} with rules of its own, in the columns of the official rule
 * book; {@code title} in its messages. Official rules that are for all categories hold for it as far as it has the fields they
 * read.
 */
public abstract class InstitutionCategory implements DegreeCategory {

    private final String id;
    private final String version;
    private final Set<DegreeLevel> levels;
    private @Nullable RecordType recordType;
    private @Nullable RuleBook book;

    /**
     * A category.
     *
     * @param id its id: lower-case letters, none of the official ones
     * @param version the version of its files
     * @param levels the levels of degrees that its records may have
     */
    protected InstitutionCategory(String id, String version, Set<DegreeLevel> levels) {
        this.id = id;
        this.version = version;
        this.levels = Set.copyOf(levels);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<DegreeLevel> levels() {
        return levels;
    }

    @Override
    public Channel channel() {
        return Channel.MAIN;
    }

    @Override
    public final synchronized RecordType recordType() {
        RecordType known = recordType;
        if (known == null) {
            known = DegreeStructure.beside(getClass(), version).ownRecordType(id);
            recordType = known;
        }
        return known;
    }

    @Override
    public final synchronized RuleBook ownBook() {
        RuleBook known = book;
        if (known == null) {
            known = RuleBookFile.beside(getClass(), id + '-' + version);
            book = known;
        }
        return known;
    }

    @Override
    public final Localized title() {
        return Messages.beside(getClass()).text("title");
    }

    @Override
    public SampleRecipe sample() {
        return new SampleRecipe() {};
    }
}
