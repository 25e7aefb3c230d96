package org.laurea.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.Samples;
import org.laurea.validation.CheckOptions;
import org.laurea.validation.Fix;

/** Safe fixes are right: good values are spoilt, and what comes back is what stood there, or nothing is changed at all. */
class FixesAreRightTest {

    private static final int ROWS = Boolean.getBoolean("laurea.full") ? 10_000 : 400;

    static Stream<DegreeCategory> categories() {
        return Installed.categories().stream();
    }

    @ParameterizedTest
    @MethodSource("categories")
    void noSafeFixIsWrong(DegreeCategory category) throws InputException {
        RecordType type = category.recordType();
        List<Row> good = new ArrayList<>();
        Samples.generate(category, SampleOrder.of(ROWS / Installed.categories().size(), 0, 23),
                Installed.checks().rules(), Installed.codes()).rows().forEach(good::add);
        Random random = new Random(29);
        List<Distortion> used = new ArrayList<>();
        List<String[]> expected = new ArrayList<>();
        List<String[]> mended = new ArrayList<>();
        for (Row row : good) {
            String[] right = texts(row, type);
            Distortion distortion = one(category.id(), row.text(type.indexOf("ZJLX")), random);
            int field = type.indexOf(distortion.field());
            right[field] = distortion.right().isEmpty() ? right[field] : distortion.right();
            String[] spoilt = right.clone();
            spoilt[field] = distortion.spoil().apply(right[field], random);
            used.add(distortion);
            expected.add(distortion.mendable() ? right : spoilt.clone());
            mended.add(spoilt);
        }
        applySafeFixes(category, mended);
        for (int i = 0; i < used.size(); i++) {
            assertEquals(List.of(expected.get(i)), List.of(mended.get(i)), used.get(i) + ", " + category.id());
        }
    }

    private static Distortion one(String category, String document, Random random) {
        List<Distortion> possible = Distortion.all().stream()
                .filter(distortion -> distortion.concerns(category, document)).toList();
        return possible.get(random.nextInt(possible.size()));
    }

    private static String[] texts(Row row, RecordType type) {
        String[] texts = new String[type.fields().size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.text(i);
        }
        return texts;
    }

    /** Applies every safe fix, in the order of the findings. */
    private static void applySafeFixes(DegreeCategory category, List<String[]> texts) throws InputException {
        RecordType type = category.recordType();
        int[] columns = new int[type.fields().size()];
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i;
        }
        for (String[] row : texts) {
            @Nullable
            String[] cells = row.clone();
            rows.add(new Row(rows.size() + 2, cells, null));
        }
        Installed.checks().plan(category, CheckOptions.plain())
                .check(sink -> rows.forEach(sink::accept), new Columns(1, columns), List.of()).forEach(finding -> {
                    for (Fix fix : finding.fixes()) {
                        if (fix.safe()) {
                            fix.set().forEach((code, text) -> texts.get(finding.row() - 2)[type.indexOf(code)] = text);
                        }
                    }
                });
    }
}
