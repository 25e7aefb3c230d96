package org.laurea.hub.internal.filing;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.Localized;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.validation.RuleLibrary;

/** The category of regular degrees without its module, which has no rules of its own. */
final class RegularDegrees implements DegreeCategory {

    private final DescribedCategory described = new DescribedCategory("regular", EnumSet.allOf(DegreeLevel.class),
            Channel.MAIN, new SampleRecipe() {}) {};

    @Override
    public RecordType recordType() {
        return described.recordType();
    }

    @Override
    public Localized title() {
        return Localized.verbatim(id());
    }

    @Override
    public Set<DegreeLevel> levels() {
        return described.levels();
    }

    @Override
    public Channel channel() {
        return described.channel();
    }

    @Override
    public @Nullable RuleLibrary ownRules() {
        return null;
    }

    @Override
    public SampleRecipe sample() {
        return described.sample();
    }
}
