package org.laurea.degree.dual;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;
import org.laurea.validation.RuleLibrary;
import org.osgi.service.component.annotations.Component;

/** Double bachelor degrees: two records of one certificate, filed together (annex 二.2(5)). */
@Component(service = DegreeCategory.class)
public final class DualDegrees extends DescribedCategory {

    /** The category. */
    public DualDegrees() {
        super("dual", EnumSet.of(DegreeLevel.BACHELOR), Channel.DUAL, new SampleRecipe() {});
    }

    @Override
    public RuleLibrary ownRules() {
        return new DualRules();
    }
}
