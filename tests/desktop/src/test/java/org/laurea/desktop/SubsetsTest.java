package org.laurea.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Every category alone, none, and all: all bundles resolve, and the desk knows exactly these categories. */
class SubsetsTest {

    private static final List<String> CATEGORIES = List.of("regular", "continuing", "selfstudy", "equivalent",
            "international", "minor", "dual", "joint");

    @TempDir
    private Path storage;

    static Stream<Set<String>> subsets() {
        return Stream.concat(Stream.of(Set.of(), Set.copyOf(CATEGORIES)), CATEGORIES.stream().map(Set::of));
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void theDeskKnowsWhatIsInstalled(Set<String> installed) throws Exception {
        try (Installation installation = Installation.without(storage, left(installed))) {
            assertEquals(Set.of(), installation.unresolved());
            assertEquals(new TreeSet<>(installed), known(installation.context()));
        }
    }

    private static Set<String> left(Set<String> installed) {
        Set<String> bundles = new TreeSet<>();
        CATEGORIES.stream().filter(category -> !installed.contains(category)).forEach(
                category -> bundles
                        .addAll(Set.of("org.laurea.degree." + category, "org.laurea.degree." + category + ".ui")));
        return bundles;
    }

    /** The ids of the record types that the desk knows; asked by reflection, since the product has its own classes. */
    private static Set<String> known(BundleContext context) throws ReflectiveOperationException, IOException {
        ServiceReference<?> reference = context.getServiceReference("org.laurea.office.InstalledTypes");
        assertNotNull(reference, "no desk");
        Object types = context.getService(reference);
        Set<String> ids = new TreeSet<>();
        Class<?> api = types.getClass().getInterfaces()[0];
        for (Object type : (List<?>) api.getMethod("all").invoke(types)) {
            Object id = Class.forName("org.laurea.degree.DegreeCategory", false, type.getClass().getClassLoader())
                    .getMethod("id").invoke(type);
            ids.add(String.valueOf(id));
        }
        return ids;
    }
}
