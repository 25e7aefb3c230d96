package org.laurea.degree.internal.sample.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.laurea.degree.internal.sample.words.WordFile;

/** Names in Chinese characters, as frequent as they are in life; no real person is meant. */
public final class HanNames {

    private final Weighted<String> surnames = new Weighted<>();
    private final List<String> male = new ArrayList<>();
    private final List<String> female = new ArrayList<>();
    private final Map<String, List<String>> minority = new HashMap<>();
    private final Map<String, Boolean> named = new HashMap<>();

    HanNames() {
        for (List<String> line : WordFile.read("surnames")) {
            surnames.add(line.get(0), Integer.parseInt(line.get(1)));
        }
        for (List<String> line : WordFile.read("given_names")) {
            (line.get(0).equals("m") ? male : female).add(line.get(1));
        }
        for (List<String> line : WordFile.read("minority_names")) {
            minority.computeIfAbsent(line.get(0) + line.get(1), key -> new ArrayList<>()).add(line.get(3));
            named.put(line.get(0), line.get(2).equals("1"));
        }
    }

    /** A name of two to four characters. */
    public String han(Dice dice, boolean isMale) {
        List<String> given = isMale ? male : female;
        String first = dice.pick(given);
        if (first.length() == 1 && dice.perMille(300)) {
            first += lastOf(dice.pick(given));
        }
        return surnames.pick(dice) + first;
    }

    /** A name as people of an ethnic group bear it; with a middle dot where the father's name follows. */
    String of(Dice dice, String ethnicCode, boolean isMale) {
        Boolean withFather = named.get(ethnicCode);
        if (withFather == null || dice.perMille(120)) {
            return han(dice, isMale);
        }
        String own = dice.pick(minority.getOrDefault(ethnicCode + (isMale ? "m" : "f"), male));
        return withFather ? own + '\u00B7' + dice.pick(minority.getOrDefault(ethnicCode + "m", male)) : own;
    }

    private static String lastOf(String name) {
        return name.substring(name.length() - 1);
    }
}
