package org.laurea.tests.rules;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.code.CodeTables;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The services of the running framework. */
final class Installed {

    private Installed() {}

    static DegreeChecks checks() {
        BundleContext context = context();
        return context.getService(context.getServiceReference(DegreeChecks.class));
    }

    static CodeTables codes() {
        BundleContext context = context();
        return context.getService(context.getServiceReference(CodeTables.class));
    }

    static List<DegreeCategory> categories() {
        List<DegreeCategory> categories = new ArrayList<>();
        try {
            for (ServiceReference<DegreeCategory> reference : context().getServiceReferences(DegreeCategory.class,
                    null)) {
                categories.add(context().getService(reference));
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return categories;
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(Installed.class).getBundleContext();
    }
}
