package org.laurea.degree.internal.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.register.RegisterIndex;
import org.laurea.degree.register.RegisterTable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegisterIndexTest {

    @Property(tries = 50)
    void findsTheRowsOfATextInTheirOrder(@ForAll("keys") List<String> keys) throws InputException {
        RegisterTable table = RegisterTable.read(List.of("XM", "KSH"), sink -> {
            for (int row = 0; row < keys.size(); row++) {
                sink.accept(new Row(row + 2, new String[] {"甲", keys.get(row)}, null));
            }
        });
        Set<String> asked = new HashSet<>(keys);
        asked.add("nowhere");
        for (String key : asked) {
            List<Integer> expected = new ArrayList<>();
            for (int row = 0; row < keys.size() && !key.isEmpty(); row++) {
                if (keys.get(row).equals(key)) {
                    expected.add(row);
                }
            }
            assertEquals(expected, rows(table.index("KSH"), key));
        }
    }

    @Example
    void aColumnThatTheRegisterLacksHoldsNothing() throws InputException {
        RegisterTable table = RegisterTable.read(List.of("XM"),
                sink -> sink.accept(new Row(2, new String[] {"甲"}, null)));
        assertEquals(RegisterIndex.NONE, table.index("KSH").first("甲"));
        assertEquals(RegisterIndex.NONE, table.index("KSH").first(""));
        assertEquals("", table.text(0, "KSH"));
    }

    private static List<Integer> rows(RegisterIndex index, String key) {
        List<Integer> rows = new ArrayList<>();
        for (int row = index.first(key); row != RegisterIndex.NONE; row = index.next(row)) {
            rows.add(row);
        }
        return rows;
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.oneOf(Arbitraries.of("", "a", "b"), Arbitraries.strings().numeric().ofMaxLength(3)).list()
                .ofMaxSize(100);
    }
}
