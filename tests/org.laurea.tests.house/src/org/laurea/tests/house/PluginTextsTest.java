package org.laurea.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the platform shows of a bundle or a feature (%key) exists in English and in Chinese, and is used. */
class PluginTextsTest {

    private static final Pattern KEY = Pattern.compile("(?:=\\s*\"|>|:\\s)\\s*%([A-Za-z][\\w.]*)");

    @Test
    void everyTextExistsInBothLanguages() {
        List<String> wrong = new ArrayList<>();
        List<Path> files = texts();
        assertNotEquals(List.of(), files, "no texts found");
        for (Path english : files) {
            Path chinese = Path.of(english.toString().replace(".properties", "_zh.properties"));
            if (Files.exists(chinese)) {
                wrong.addAll(Texts.read(english).differences(Texts.read(chinese)));
            } else {
                wrong.add(Source.name(english) + " has no Chinese");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyKeyHasATextAndEveryTextAKey() {
        List<String> wrong = new ArrayList<>();
        for (Path folder : folders()) {
            Set<String> used = used(folder);
            Set<String> told = texts(folder).flatMap(file -> Texts.read(file).keys().stream())
                    .collect(TreeSet::new, Set::add, Set::addAll);
            missing(used, told).forEach(key -> wrong.add(Source.name(folder) + ": %" + key + " has no text"));
            missing(told, used).forEach(key -> wrong.add(Source.name(folder) + ": nothing uses the text " + key));
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> folders() {
        return Stream.concat(Source.bundles().stream(), Source.features().stream()).toList();
    }

    private static List<Path> texts() {
        return folders().stream().flatMap(PluginTextsTest::texts).toList();
    }

    private static Stream<Path> texts(Path folder) {
        return Stream.of("plugin.properties", "feature.properties").map(folder::resolve).filter(Files::exists);
    }

    private static Set<String> used(Path folder) {
        Set<String> keys = new TreeSet<>();
        for (String name : List.of("plugin.xml", "feature.xml", "META-INF/MANIFEST.MF")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                Matcher key = KEY.matcher(Source.read(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        return keys;
    }

    private static Set<String> missing(Set<String> of, Set<String> in) {
        Set<String> missing = new TreeSet<>(of);
        missing.removeAll(in);
        return missing;
    }
}
