package org.laurea.degree.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;

class KeyMapTest {

    record Key(long key, int part) {}

    @Property(tries = 50)
    void answersAsAMapOfJava(@ForAll("entries") List<Tuple3<Long, Integer, Integer>> entries) {
        KeyMap map = new KeyMap();
        Map<Key, Integer> model = new HashMap<>();
        for (Tuple3<Long, Integer, Integer> entry : entries) {
            Key key = new Key(entry.get1(), entry.get2());
            Integer expected = model.putIfAbsent(key, entry.get3());
            assertEquals(expected == null ? 0 : expected, map.putIfAbsent(key.key(), key.part(), entry.get3()));
        }
        assertEquals(model.size(), map.size());
        model.forEach((key, number) -> assertEquals(number, map.get(key.key(), key.part())));
        assertEquals(0, map.get(Long.MIN_VALUE + 7, 3));
    }

    @Property(tries = 50)
    void takesManyAtOnce(@ForAll("entries") List<Tuple3<Long, Integer, Integer>> entries) {
        int count = entries.size();
        int[] present = new int[count];
        KeyMap many = new KeyMap();
        many.putAllIfAbsent(entries.stream().mapToLong(Tuple3::get1).toArray(),
                entries.stream().mapToInt(Tuple3::get2).toArray(), entries.stream().mapToInt(Tuple3::get3).toArray(),
                present, count);
        KeyMap one = new KeyMap();
        for (int i = 0; i < count; i++) {
            Tuple3<Long, Integer, Integer> entry = entries.get(i);
            assertEquals(one.putIfAbsent(entry.get1(), entry.get2(), entry.get3()), present[i]);
        }
    }

    @Provide
    Arbitrary<List<Tuple3<Long, Integer, Integer>>> entries() {
        Arbitrary<Long> keys = Arbitraries.oneOf(Arbitraries.longs().between(-50, 50), Arbitraries.longs());
        Arbitrary<Integer> parts = Arbitraries.oneOf(Arbitraries.integers().between(-2, 2), Arbitraries.integers());
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, Integer.MAX_VALUE);
        return Combinators.combine(keys, parts, numbers).as(Tuple::of).list().ofMaxSize(600);
    }
}
