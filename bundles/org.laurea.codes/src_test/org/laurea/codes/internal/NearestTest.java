package org.laurea.codes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.CodeTable;

class NearestTest {

    private final Tables tables = new Tables(null);

    @ParameterizedTest
    @CsvSource({"units, 北京大雪, 北京大学", "units, 清华, 清华大学", "units, 北京邮电大, 北京邮电大学",
            "units, 哈工大, 哈尔滨工业大学", "units, 南京师范大学院, 南京师范大学", "ethnic_group, 汗族, 汉族",
            "ethnic_group, 汉, 汉族", "ethnic_group, 漢族, 汉族", "id_document_type, 身份证, 中华人民共和国居民身份证",
            "id_document_type, 居民身份证, 中华人民共和国居民身份证", "gender, 男性, 男", "gender, F, 女",
            "id_document_type, 台湾通行证, 台湾居民来往大陆通行证", "country_region, 巴基斯但, 巴基斯坦",
            "topic_source, 国家自然科学基金, 国家自然科学基金项目", "languages, 英文, 英语"})
    void theFirstIsWhatWasMeant(String table, String text, String name) {
        assertEquals(name, tables.table(table).nearestNames(text, 3).get(0).name());
    }

    @Test
    void nothingIsNearToNonsense() {
        assertEquals(List.of(), tables.table("units").nearestNames("xyz", 3));
        assertEquals(List.of(), tables.table("gender").nearestNames("中华人民共和国", 3));
        assertEquals(List.of(), tables.table("units").nearestNames("", 3));
    }

    @Test
    void soundDecidesBetweenEquals() {
        assertEquals("女", tables.table("gender").nearestNames("钕", 2).get(0).name());
        assertEquals("汉族", tables.table("ethnic_group").nearestNames("焊族", 1).get(0).name());
    }

    @Test
    void nearestCodesAreOfTheSameShape() {
        List<CodeEntry> near = tables.table("degree_category").nearestCodes("480", 3);
        assertEquals("408", near.get(0).code());
        assertEquals("10001", tables.table("units").nearestCodes("1001", 5).get(0).code());
        assertEquals(5, tables.table("units").nearestCodes("1001", 5).size());
    }

    @Test
    void fewerAskedForAreTheFirstOfMore() {
        List<CodeEntry> five = new Tables(null).table("units").nearestNames("北京科技大雪", 5);
        CodeTable units = tables.table("units");
        for (int most = 0; most <= 5; most++) {
            assertEquals(five.subList(0, most), units.nearestNames("北京科技大雪", most));
        }
    }

    @Test
    void answersAreThoseOfTheWholeSearch() {
        CodeTable units = tables.table("units");
        List<CodeEntry> entries = units.entries();
        Random random = new Random(11);
        Sound sound = new Sound();
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder(entries.get(random.nextInt(entries.size())).name());
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                text.setCharAt(random.nextInt(text.length()), entries.get(random.nextInt(99)).name().charAt(0));
            }
            List<CodeEntry> expected = whole(entries, text.toString(), 4, sound);
            List<CodeEntry> found = units.nearestNames(text.toString(), 4);
            assertTrue(found.size() >= expected.size());
            assertEquals(expected, found.subList(0, expected.size()), text.toString());
        }
    }

    private record Measured(CodeEntry entry, int distance, int shared, int sound) {}

    private static List<CodeEntry> whole(List<CodeEntry> entries, String text, int most, Sound sound) {
        EditDistance measure = new EditDistance();
        CodePoints wanted = CodePoints.of(text);
        List<Measured> all = new ArrayList<>();
        for (CodeEntry entry : entries) {
            List<String> names = new ArrayList<>(List.of(entry.name()));
            names.addAll(entry.aliases());
            names.addAll(entry.formerNames());
            for (String name : names) {
                CodePoints other = CodePoints.of(name);
                int distance = measure.between(wanted.values(), other.values(), 1000);
                if (distance <= Math.max(wanted.length(), other.length()) / 2) {
                    all.add(new Measured(entry, distance, wanted.shared(other),
                            measure.between(CodePoints.of(sound.spell(text)).values(),
                                    CodePoints.of(sound.spell(name)).values(), 1000)));
                }
            }
        }
        all.sort(Comparator.comparingInt(Measured::distance).thenComparingInt(one -> -one.shared)
                .thenComparingInt(Measured::sound));
        Set<CodeEntry> best = new LinkedHashSet<>();
        for (Measured one : all) {
            if (best.size() < most) {
                best.add(one.entry);
            }
        }
        return List.copyOf(best);
    }
}
