package org.laurea.degree.equivalent;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.validation.RuleLibrary;
import org.osgi.service.component.annotations.Component;

/** Graduate degrees without a diploma of studies: equivalent qualification and in-service examinations (annex 一.4). */
@Component(service = DegreeCategory.class)
public final class EquivalentDegrees extends DescribedCategory {

    /** The category. */
    public EquivalentDegrees() {
        super("equivalent", EnumSet.of(DegreeLevel.DOCTOR, DegreeLevel.MASTER), Channel.MAIN, new EquivalentSample());
    }

    @Override
    public RuleLibrary ownRules() {
        return new EquivalentRules();
    }
}
