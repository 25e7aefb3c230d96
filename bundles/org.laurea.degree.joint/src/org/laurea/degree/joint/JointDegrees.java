package org.laurea.degree.joint;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.laurea.validation.RuleLibrary;
import org.osgi.service.component.annotations.Component;

/** Joint bachelor degrees: the partners' codes and names are added to filed records (annex 二.2(6)). */
@Component(service = DegreeCategory.class)
public final class JointDegrees extends DescribedCategory {

    /** The category. */
    public JointDegrees() {
        super("joint", EnumSet.of(DegreeLevel.BACHELOR), Channel.JOINT, new JointSample());
    }

    @Override
    public RuleLibrary ownRules() {
        return new JointRules();
    }
}
