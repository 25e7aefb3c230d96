package org.laurea.degree.selfstudy;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.validation.RuleLibrary;
import org.osgi.service.component.annotations.Component;

/** Bachelor degrees by self-study examinations (annex 一.3). */
@Component(service = DegreeCategory.class)
public final class SelfStudyDegrees extends DescribedCategory {

    /** The category. */
    public SelfStudyDegrees() {
        super("selfstudy", EnumSet.of(DegreeLevel.BACHELOR), Channel.MAIN, new SelfStudySample());
    }

    @Override
    public RuleLibrary ownRules() {
        return new SelfStudyRules();
    }
}
