package org.laurea.codes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class EditDistanceTest {

    private final EditDistance measure = new EditDistance();

    @ParameterizedTest
    @CsvSource({"北京大学, 北京大学, 0", "北京大学, 北京大雪, 1", "北京大学, 京北大学, 1", "北大, 北京大学, 2",
            "ca, abc, 3", "'', 北京, 2", "𠮷林, 吉林, 1"})
    void countsEdits(String a, String b, int distance) {
        assertEquals(distance, between(a, b, 99));
        assertEquals(distance, between(b, a, distance));
    }

    @Property(tries = 2000)
    void agreesWithTheWholeTable(@ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String a,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String b,
            @ForAll @IntRange(max = 9) int limit) {
        int exact = whole(a, b);
        if (exact <= limit) {
            assertEquals(exact, between(a, b, limit));
        } else {
            assertTrue(between(a, b, limit) > limit);
        }
    }

    private int between(String a, String b, int limit) {
        return measure.between(CodePoints.of(a).values(), CodePoints.of(b).values(), limit);
    }

    private static int whole(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + cost, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
