package org.laurea.degree.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowPackerTest {

    private static final int COLUMNS = 5;

    @Property(tries = 50)
    void rowsComeBackAsTheyWere(@ForAll("rows") List<List<String>> rows) {
        RowPacker packer = new RowPacker(COLUMNS);
        List<byte[]> packed = new ArrayList<>();
        rows.forEach(row -> packed.add(packer.pack(row.toArray(String[]::new))));
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(rows.get(i), Arrays.asList(packer.unpack(packed.get(i))));
            for (int column = 0; column < COLUMNS; column++) {
                String text = rows.get(i).get(column);
                assertEquals(text, packer.text(packed.get(i), column));
                assertEquals(text != null, packer.is(packed.get(i), column, text == null ? "" : text));
                assertFalse(packer.is(packed.get(i), column, text + "x"));
            }
        }
    }

    @Example
    void aColumnOfManyTextsComesBackToo() {
        RowPacker packer = new RowPacker(2);
        List<byte[]> packed = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            packed.add(packer.pack(new String[] {"张" + i, "k" + i / 8}));
        }
        for (int i = 0; i < 20_000; i++) {
            assertTrue(packer.is(packed.get(i), 0, "张" + i));
            assertEquals("k" + i / 8, packer.text(packed.get(i), 1));
        }
    }

    @Example
    void repeatedTextsTakeOneOrTwoBytes() {
        RowPacker packer = new RowPacker(2);
        assertEquals(2, packer.pack(new String[] {"北京大学", "计算机科学与技术"}).length);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> texts = Arbitraries.oneOf(Arbitraries.of("", "男", "女", "408"),
                Arbitraries.strings().all().ofMaxLength(80)).injectNull(0.1);
        return texts.list().ofSize(COLUMNS).list().ofMaxSize(20);
    }
}
