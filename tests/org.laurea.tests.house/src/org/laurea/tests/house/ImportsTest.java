package org.laurea.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A manifest imports what its bundle uses and exports what others use. */
class ImportsTest {

    private static final String OWN = "org.laurea.";
    private static final List<String> OTHER_USERS = List.of("tests", "releng/template");

    private final List<BundleManifest> bundles = Source.bundles().stream().map(BundleManifest::of).toList();
    private final List<String> needed = Source.data("imports-for-the-compiler.csv");

    @Test
    void everyOwnPackageThatIsImportedIsUsed() {
        List<String> wrong = new ArrayList<>();
        for (BundleManifest bundle : bundles) {
            String text = text(bundle.folder().resolve("src")) + text(bundle.folder().resolve("plugin.xml"));
            for (var imported : bundle.clauses("Import-Package")) {
                boolean isOwn = imported.name().startsWith(OWN);
                boolean isUsed = isNamed(imported.name(), text);
                boolean isListed = needed.contains(bundle.name() + ',' + imported.name());
                if (isOwn && !isUsed && !isListed) {
                    wrong.add(bundle.name() + " imports " + imported.name() + " and does not use it");
                }
                if (isUsed && isListed) {
                    wrong.add(bundle.name() + " uses " + imported.name() + ": it need not be listed");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsListedForTheCompilerIsImported() {
        List<String> imported = bundles.stream().flatMap(bundle -> bundle.clauses("Import-Package").stream()
                .map(one -> bundle.name() + ',' + one.name())).toList();
        assertEquals(List.of(), needed.stream().filter(line -> !imported.contains(line)).toList());
    }

    @Test
    void everyPackageThatIsExportedIsUsedByOthers() {
        List<String> wrong = new ArrayList<>();
        Map<BundleManifest, String> sources = new LinkedHashMap<>();
        bundles.forEach(bundle -> sources.put(bundle,
                text(bundle.folder().resolve("src")) + text(bundle.folder().resolve("src_test"))));
        String beyond = OTHER_USERS.stream().map(folder -> text(Source.ROOT.resolve(folder)))
                .collect(Collectors.joining());
        for (BundleManifest bundle : bundles) {
            for (var exported : bundle.clauses("Export-Package")) {
                boolean isUsed = isNamed(exported.name(), beyond) || sources.entrySet().stream()
                        .anyMatch(other -> other.getKey() != bundle && isNamed(exported.name(), other.getValue()));
                if (!isUsed) {
                    wrong.add(bundle.name() + " exports " + exported.name() + " for nobody");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isNamed(String name, String text) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\.[A-Z]").matcher(text).find();
    }

    /** All sources in a folder, or a file; empty if there is none. */
    private static String text(Path place) {
        if (!Files.exists(place)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".java") || file.equals(place))
                    .filter(Files::isRegularFile).filter(file -> !file.toString().contains("/target/"))
                    .map(Source::read).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
