package org.laurea.degree;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.degree.internal.descriptor.DegreeStructure;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.validation.RuleLibrary;

/**
 * A category whose record type is the present structure of degree records and whose name is the message {@code title} beside
 * its class. The structure is read on first use, so that a category which is not asked for costs nothing.
 */
public abstract class DescribedCategory implements DegreeCategory {

    /** The version of the structure that records are filed in at present. */
    public static final String PRESENT_STRUCTURE = "2024";

    private final String id;
    private final Set<DegreeLevel> levels;
    private final Channel channel;
    private final SampleRecipe sample;
    private @Nullable RecordType recordType;

    /** A category; {@code id} is its column in the structure's file. */
    protected DescribedCategory(String id, Set<DegreeLevel> levels, Channel channel, SampleRecipe sample) {
        this.id = id;
        this.levels = Set.copyOf(levels);
        this.channel = channel;
        this.sample = sample;
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
    public final Channel channel() {
        return channel;
    }

    @Override
    public final SampleRecipe sample() {
        return sample;
    }

    @Override
    public final synchronized RecordType recordType() {
        RecordType known = recordType;
        if (known == null) {
            known = DegreeStructure.of(PRESENT_STRUCTURE).recordType(id);
            recordType = known;
        }
        return known;
    }

    @Override
    public final Localized title() {
        return Messages.beside(getClass()).text("title");
    }

    @Override
    public @Nullable RuleLibrary ownRules() {
        return null;
    }
}
