package org.laurea.degree.international;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.validation.RuleLibrary;
import org.osgi.service.component.annotations.Component;

/** Degrees of international students (annex 一.5). */
@Component(service = DegreeCategory.class)
public final class InternationalDegrees extends DescribedCategory {

    /** The category. */
    public InternationalDegrees() {
        super("international", EnumSet.allOf(DegreeLevel.class), Channel.MAIN, new InternationalSample());
    }

    @Override
    public RuleLibrary ownRules() {
        return new InternationalRules();
    }
}
