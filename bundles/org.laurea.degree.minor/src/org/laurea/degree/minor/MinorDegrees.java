package org.laurea.degree.minor;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.validation.RuleLibrary;
import org.osgi.service.component.annotations.Component;

/** Minor bachelor degrees, filed to a main degree that bears the same certificate number (annex 二.2(4)). */
@Component(service = DegreeCategory.class)
public final class MinorDegrees extends DescribedCategory {

    /** The category. */
    public MinorDegrees() {
        super("minor", EnumSet.of(DegreeLevel.BACHELOR), Channel.MINOR, new SampleRecipe() {});
    }

    @Override
    public RuleLibrary ownRules() {
        return new MinorRules();
    }
}
