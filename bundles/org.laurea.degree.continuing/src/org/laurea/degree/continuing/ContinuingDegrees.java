package org.laurea.degree.continuing;

import java.util.EnumSet;

import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.DescribedCategory;
import org.osgi.service.component.annotations.Component;

/** Bachelor degrees of continuing education without self-study examinations (annex 一.2). */
@Component(service = DegreeCategory.class)
public final class ContinuingDegrees extends DescribedCategory {

    /** The category. */
    public ContinuingDegrees() {
        super("continuing", EnumSet.of(DegreeLevel.BACHELOR), Channel.MAIN, new ContinuingSample());
    }
}
