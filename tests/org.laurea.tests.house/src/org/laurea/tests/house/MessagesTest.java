package org.laurea.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What the user reads exists in Chinese and in English, with the same keys and the same placeholders. */
class MessagesTest {

    private static final Pattern HAN_LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\\p{IsHan}");

    @Test
    void everyMessageExistsInBothLanguages() {
        List<Path> files = Source.files("src", "messages.properties");
        assertNotEquals(List.of(), files, "no message files found");
        List<String> wrong = new ArrayList<>();
        for (Path chinese : files) {
            Path english = chinese.resolveSibling("messages_en.properties");
            if (Files.exists(english)) {
                wrong.addAll(Texts.read(chinese).differences(Texts.read(english)));
            } else {
                wrong.add(Source.name(chinese) + " has no English");
            }
        }
        for (Path english : Source.files("src", "messages_en.properties")) {
            if (!Files.exists(english.resolveSibling("messages.properties"))) {
                wrong.add(Source.name(english) + " has no Chinese");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void englishCountsKnowTheSingular() {
        List<String> wrong = new ArrayList<>();
        Source.files("src", "messages_en.properties").forEach(file -> wrong.addAll(Texts.read(file).withoutSingular()));
        assertEquals(List.of(), wrong);
    }

    @Test
    void chineseStandsInMessageFilesAndDataNotInJava() {
        List<String> allowed = Source.data("chinese-in-java.txt").stream().map(line -> line.split("\\s")[0]).toList();
        List<String> wrong = new ArrayList<>();
        for (Path file : Source.files("src", ".java")) {
            boolean holds = HAN_LITERAL.matcher(withoutComments(Source.read(file))).find();
            if (holds && !allowed.contains(Source.name(file))) {
                wrong.add(Source.name(file) + " holds Chinese text");
            }
        }
        for (String name : allowed) {
            if (!Files.exists(Source.ROOT.resolve(name))) {
                wrong.add(name + " is allowed to hold Chinese text but does not exist");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String withoutComments(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }
}
