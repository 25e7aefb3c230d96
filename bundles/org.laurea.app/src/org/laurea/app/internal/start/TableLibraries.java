package org.laurea.app.internal.start;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * Lets the collections of the table find their own parts. They look for them with a service loader, which between bundles finds
 * nothing: the context class loader of the thread shows them to it.
 */
public final class TableLibraries extends ClassLoader {

    private static final String SERVICES = "META-INF/services/org.eclipse.collections.";
    private static final String CLASSES = "org.eclipse.collections.";

    private final Bundle collections;

    private TableLibraries(ClassLoader parent, Bundle collections) {
        super(parent);
        this.collections = collections;
    }

    /** Puts the loader into this thread, which is to be that of the window. */
    public static void show() {
        Thread thread = Thread.currentThread();
        @Nullable
        Bundle collections = Platform.getBundle("org.eclipse.collections.impl");
        if (collections != null) {
            thread.setContextClassLoader(new TableLibraries(thread.getContextClassLoader(), collections));
        }
    }

    @Override
    protected Class<?> findClass(@Nullable String name) throws ClassNotFoundException {
        if (name != null && name.startsWith(CLASSES)) {
            return collections.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    @NonNullByDefault({})
    protected Enumeration<URL> findResources(@Nullable String name) throws IOException {
        @Nullable
        Enumeration<URL> found = name != null && name.startsWith(SERVICES) ? collections.getResources(name) : null;
        return found == null ? Collections.emptyEnumeration() : found;
    }
}
