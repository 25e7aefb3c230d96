package org.laurea.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;

/**
 * The Chinese that the fragments give to the platform's bundles fits the platform of the product: every key is one of
 * the bundle's own, and every placeholder is filled (English fills some with an ending that Chinese has no use for). A
 * new release of the platform that renames a text shows here.
 */
class ChineseTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final String CHINESE = "_zh.properties";

    @Test
    void everyKeyOfAFragmentIsAKeyOfItsBundle() throws IOException {
        List<String> wrong = new ArrayList<>();
        int files = 0;
        for (Path path : Build.bundles()) {
            if (!String.valueOf(path.getFileName()).startsWith("org.laurea.zh.")) {
                continue;
            }
            try (JarFile fragment = new JarFile(path.toFile());
                    JarFile host = new JarFile(host(fragment).toFile())) {
                for (ZipEntry chinese : chinese(fragment)) {
                    wrong.addAll(strangers(fragment, chinese, host));
                    files++;
                }
            }
        }
        assertNotEquals(0, files, "no Chinese found");
        assertEquals(List.of(), wrong);
    }

    private static Path host(JarFile fragment) throws IOException {
        String name = fragment.getManifest().getMainAttributes().getValue("Fragment-Host").split(";")[0];
        return Build.newest(Build.product().resolve("plugins"), name + "_*.jar");
    }

    private static List<? extends ZipEntry> chinese(JarFile fragment) {
        return fragment.stream().filter(entry -> entry.getName().endsWith(CHINESE)).toList();
    }

    private static List<String> strangers(JarFile fragment, ZipEntry chinese, JarFile host) throws IOException {
        String name = chinese.getName().replace(CHINESE, ".properties");
        ZipEntry english = host.getEntry(name);
        if (english == null) {
            return List.of(host.getName() + " has no " + name);
        }
        Properties theirs = texts(host, english);
        Properties ours = texts(fragment, chinese);
        List<String> wrong = new ArrayList<>();
        for (String key : new TreeSet<>(ours.stringPropertyNames())) {
            String text = theirs.getProperty(key);
            if (text == null) {
                wrong.add(name + " has no " + key);
            } else if (!placeholders(text).containsAll(placeholders(ours.getProperty(key)))) {
                wrong.add(name + " fills fewer placeholders in " + key + ": " + text);
            }
        }
        return wrong;
    }

    private static Properties texts(JarFile jar, ZipEntry entry) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(jar.getInputStream(entry), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group(1));
        }
        return found;
    }
}
