package org.example.honorary;

import java.util.EnumSet;

import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.InstitutionCategory;
import org.laurea.validation.RuleLibrary;
import org.osgi.service.component.annotations.Component;

/** Honorary doctorates, kept beside the degrees that are filed. */
@Component(service = DegreeCategory.class)
public final class HonoraryDegrees extends InstitutionCategory {

    /** The category. */
    public HonoraryDegrees() {
        super("honorary", "1", EnumSet.of(DegreeLevel.DOCTOR));
    }

    @Override
    public RuleLibrary ownRules() {
        return new HonoraryRules();
    }
}
