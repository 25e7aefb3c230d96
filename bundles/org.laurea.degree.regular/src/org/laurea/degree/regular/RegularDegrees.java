package org.laurea.degree.regular;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;
import org.osgi.service.component.annotations.Component;

/** Degrees of regular higher education, second bachelors included (annex 一.1). */
@Component(service = DegreeCategory.class)
public final class RegularDegrees extends DescribedCategory {

    /** The category. */
    public RegularDegrees() {
        super("regular", EnumSet.allOf(DegreeLevel.class), Channel.MAIN, new SampleRecipe() {});
    }
}
