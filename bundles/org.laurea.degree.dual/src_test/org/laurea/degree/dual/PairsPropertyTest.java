package org.laurea.degree.dual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.laurea.core.record.RecordType;
import org.laurea.core.row.CellKind;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.RowView;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules of pairs against what they say, told in the plainest way. */
class PairsPropertyTest {

    private final RecordType type = new DualDegrees().recordType();
    private final int number = type.indexOf("XWZSBH");
    private final int name = type.indexOf("XM");
    private final int title = type.indexOf("LWTM");
    private final int category = type.indexOf("XWLBM");

    /** A row; a name or category of "!" is spoilt. */
    record Line(String number, String name, String title, String category) {}

    @Property(tries = 200)
    void findsWhatThePlainModelFinds(@ForAll("files") List<Line> file) {
        Map<String, List<Integer>> rowsOf = new LinkedHashMap<>();
        for (int i = 0; i < file.size(); i++) {
            rowsOf.computeIfAbsent(file.get(i).number(), any -> new ArrayList<>()).add(i);
        }
        Set<String> once = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        Set<String> categories = new TreeSet<>();
        rowsOf.forEach((key, rows) -> {
            if (rows.size() != 2) {
                once.add(rows.get(0) + " " + number);
                return;
            }
            Line first = file.get(rows.get(0));
            Line second = file.get(rows.get(1));
            if (differ(first.name(), second.name())) {
                fields.add(rows.get(1) + " " + name);
            }
            if (differ(first.title(), second.title())) {
                fields.add(rows.get(1) + " " + title);
            }
            if (first.category().equals(second.category()) && first.category().length() > 1) {
                categories.add(rows.get(1) + " " + category);
            }
        });
        assertEquals(once, found(new TwoRowsCheck(number), file));
        assertEquals(fields, found(new EqualRowsCheck(type, number), file));
        assertEquals(categories, found(new OtherCategoryCheck(number, category), file));
    }

    private static boolean differ(String one, String other) {
        return !"!".equals(one) && !"!".equals(other) && !one.equals(other);
    }

    private Set<String> found(BatchCheck check, List<Line> file) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < file.size(); i++) {
            check.row(new LineView(i, file.get(i)), (row, field, value, variant, arguments) -> {});
        }
        check.end((row, field, value, variant, arguments) -> {
            assertEquals(new LineView(row, file.get(row)).text(field), value);
            found.add(row + " " + field);
        });
        return found;
    }

    @Provide
    Arbitrary<List<Line>> files() {
        Arbitrary<String> numbers = Arbitraries.integers().between(1, 8).map(i -> "100014202400000" + i);
        Arbitrary<String> names = Arbitraries.of("张三", "张山", "!");
        Arbitrary<String> titles = Arbitraries.of("", "title", "题目");
        Arbitrary<String> categories = Arbitraries.of("408", "402", "", "!");
        return Combinators.combine(numbers, names, titles, categories).as(Line::new).list().ofMaxSize(16);
    }

    private final class LineView implements RowView {

        private final int row;
        private final Line line;

        LineView(int row, Line line) {
            this.row = row;
            this.line = line;
        }

        @Override
        public int number() {
            return row;
        }

        @Override
        public String text(int field) {
            if (field == number) {
                return line.number();
            }
            if (field == name) {
                return line.name();
            }
            if (field == title) {
                return line.title();
            }
            return field == category ? line.category() : "";
        }

        @Override
        public String raw(int field) {
            return text(field);
        }

        @Override
        public CellKind kind(int field) {
            return text(field).isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
        }

        @Override
        public long empty() {
            long empty = 0;
            for (int field = 0; field < type.fields().size(); field++) {
                empty |= text(field).isEmpty() ? 1L << field : 0;
            }
            return empty;
        }

        @Override
        public long spoilt() {
            return ("!".equals(line.name()) ? 1L << name : 0) | ("!".equals(line.category()) ? 1L << category : 0);
        }

        @Override
        public long typed() {
            return 0;
        }

        @Override
        public long changed() {
            return 0;
        }

        @Override
        public long ordinary() {
            return 0;
        }

        @Override
        public int day() {
            return 0;
        }
    }
}
