package org.laurea.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Every package says what it is for and that null is the exception; an exported one also carries its version. */
class PackagesTest {

    @Test
    void everyPackageIsDescribed() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Source.bundles()) {
            BundleManifest manifest = BundleManifest.of(bundle);
            Set<String> exported = manifest.clauses("Export-Package").stream()
                    .map(BundleManifest.Clause::name)
                    .collect(Collectors.toSet());
            Path source = bundle.resolve("src");
            for (Path folder : packages(bundle)) {
                String name = source.relativize(folder).toString().replace('\\', '.').replace('/', '.');
                check(folder.resolve("package-info.java"), exported.contains(name), wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(Path file, boolean exported, List<String> wrong) {
        String text = Files.exists(file) ? Source.read(file) : "";
        if (!text.contains("/**")) {
            wrong.add(Source.name(file) + " does not say what the package is for");
        }
        if (!text.contains("@NonNullByDefault")) {
            wrong.add(Source.name(file) + " lacks @NonNullByDefault");
        }
        if (exported != text.contains("@Version(")) {
            wrong.add(Source.name(file) + (exported ? " lacks @Version" : " carries @Version but is not exported"));
        }
    }

    private static List<Path> packages(Path bundle) {
        return Source.files("src", ".java").stream()
                .filter(file -> file.startsWith(bundle))
                .map(Path::getParent)
                .distinct()
                .toList();
    }
}
