package org.laurea.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every library that is shipped is known: pinned in the target platform, in the bill of materials, with its licence. */
class LibrariesTest {

    private static final Set<String> WELCOME = Set
            .of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT", "Unicode-3.0");
    private static final List<String> NOT_SHIPPED = List.of("tests only", "compile time only");
    private static final Pattern LOCATION = Pattern.compile("(?s)<location [^>]*label=\"([^\"]+)\">(.*?)</location>");
    private static final Pattern ARTIFACT = Pattern
            .compile("<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    private final List<String> pinned = pinned();

    @Test
    void theBillOfMaterialsListsWhatTheTargetPlatformShips() {
        String pom = Source.read(Source.ROOT.resolve("releng/org.laurea.libraries/pom.xml"));
        assertEquals(pinned, artifacts(pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"))));
    }

    @Test
    void everyLibraryHasALicenceThatFits() {
        List<String> listed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Path file = Source.ROOT.resolve("releng/licences.csv");
        for (String line : Source.read(file).lines().skip(1).toList()) {
            String[] cells = line.split(",", 3);
            listed.add(cells[0]);
            if (!WELCOME.contains(cells[1]) && cells[2].isBlank()) {
                wrong.add(cells[0] + ": " + cells[1] + " needs a reason");
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(
                pinned.stream().map(library -> library.substring(0, library.lastIndexOf(':'))).sorted().toList(),
                listed.stream().sorted().toList());
    }

    private static List<String> pinned() {
        String target = Source.read(Source.ROOT.resolve("target-platform/laurea.target"));
        List<String> libraries = new ArrayList<>();
        Matcher location = LOCATION.matcher(target);
        while (location.find()) {
            String label = location.group(1);
            if (NOT_SHIPPED.stream().noneMatch(label::contains)) {
                libraries.addAll(artifacts(location.group(2)));
            }
        }
        return libraries.stream().sorted().toList();
    }

    private static List<String> artifacts(String xml) {
        List<String> found = new ArrayList<>();
        Matcher artifact = ARTIFACT.matcher(xml);
        while (artifact.find()) {
            found.add(artifact.group(1) + ":" + artifact.group(2) + ":" + artifact.group(3));
        }
        return found.stream().sorted().toList();
    }
}
