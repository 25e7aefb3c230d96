package org.laurea.office.internal.intake;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.record.RecordType;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.validation.Check;
import org.laurea.validation.RuleLibrary;
import org.laurea.validation.RuleScope;

/** A category without its module: its own rules find nothing. */
final class SampleCategory implements DegreeCategory {

    private final DescribedCategory described;

    SampleCategory(String id, Channel channel) {
        described = new DescribedCategory(id,
                channel == Channel.MAIN ? EnumSet.allOf(DegreeLevel.class) : EnumSet.of(DegreeLevel.BACHELOR), channel,
                new SampleRecipe() {}) {};
    }

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
        return channel() == Channel.MAIN ? null : new SilentRules();
    }

    @Override
    public SampleRecipe sample() {
        return described.sample();
    }

    private static final class SilentRules implements RuleLibrary {

        @Override
        public @Nullable Check compile(RuleScope scope) {
            String rule = scope.rule().code();
            return rule.startsWith("DUAL") || rule.startsWith("JOINT") || rule.startsWith("MINOR")
                    || rule.equals("ZYDM-02") ? Check.nothing()
                            : null;
        }

        @Override
        public Messages messages() {
            return Messages.beside(DegreeChecks.class);
        }
    }
}
