package org.laurea.workbench.sample;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.degree.sample.SampleRecipe;

/** The fields of a category with every level, for tests that need no module. */
public final class SampleDegrees extends DescribedCategory {

    public SampleDegrees(String id) {
        super(id, EnumSet.allOf(DegreeLevel.class), Channel.MAIN, new SampleRecipe() {});
    }
}
