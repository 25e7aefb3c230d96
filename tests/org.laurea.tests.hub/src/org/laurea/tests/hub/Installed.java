package org.laurea.tests.hub;

import java.util.Collection;
import java.util.function.Predicate;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The services of the running framework. */
final class Installed {

    private static final BundleContext CONTEXT = FrameworkUtil.getBundle(Installed.class).getBundleContext();

    private Installed() {}

    static <S> S one(Class<S> type) {
        ServiceReference<S> reference = CONTEXT.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("no " + type.getName());
        }
        return CONTEXT.getService(reference);
    }

    static <S> S with(Class<S> type, Predicate<S> wanted) {
        try {
            Collection<ServiceReference<S>> references = CONTEXT.getServiceReferences(type, null);
            return references.stream().map(CONTEXT::getService).filter(wanted).findFirst().orElseThrow();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
