package org.laurea.degree.dual;

import java.util.Arrays;

import org.laurea.degree.index.Counters;
import org.laurea.degree.index.KeyMap;
import org.laurea.degree.index.TextKeys;

/** The certificate numbers of a file, known by their place in the order of their first rows, and how many rows each has. */
final class Certificates {

    private final TextKeys keys = new TextKeys();
    private final KeyMap places = new KeyMap();
    private final Counters rows = new Counters();
    private final Counters firstRows = new Counters();
    private long[] keyOf = new long[16];
    private String lastNumber = "";
    private int lastPlace;

    /** Takes a row; tells the place of its number, the first being 1. */
    int add(String number, int row) {
        if (number.equals(lastNumber)) {
            rows.add(lastPlace, 1);
            return lastPlace;
        }
        long key = keys.key(number);
        int next = places.size() + 1;
        int known = places.putIfAbsent(key, 0, next);
        int place = known == 0 ? next : known;
        lastNumber = number;
        lastPlace = place;
        if (rows.add(place, 1) == 1) {
            firstRows.set(place, row);
            if (place == keyOf.length) {
                keyOf = Arrays.copyOf(keyOf, 2 * place);
            }
            keyOf[place] = key;
        }
        return place;
    }

    /** The greatest place. */
    int last() {
        return places.size();
    }

    int rows(int place) {
        return rows.get(place);
    }

    int firstRow(int place) {
        return firstRows.get(place);
    }

    String number(int place) {
        return keys.text(keyOf[place]);
    }
}
