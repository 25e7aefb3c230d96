package org.laurea.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownCategoryTest {

    private static List<String> told(String file) {
        return KnownCategory.all().stream().filter(known -> known.isNamedBy(file)).map(KnownCategory::id).toList();
    }

    @Test
    void listsTheEightCategories() {
        assertEquals(List.of("regular", "continuing", "selfstudy", "equivalent", "international", "minor", "dual",
                "joint"), KnownCategory.all().stream().map(KnownCategory::id).toList());
    }

    @ParameterizedTest
    @CsvSource({"2025普通本科.xlsx, regular", "成教毕业生.xls, continuing", "自考2025.csv, selfstudy",
            "同等学力.xlsx, equivalent", "留学生.xlsx, international", "辅修.xlsx, minor", "双学位.xlsx, dual",
            "联合培养.xlsx, joint", "REGULAR-2025.xlsx, regular", "dual_2025.xlsx, dual"})
    void readsTheNameOfAFile(String file, String category) {
        assertEquals(List.of(category), told(file));
    }

    @ParameterizedTest
    @CsvSource({"individual.xlsx", "毕业生.xlsx", "minority.xlsx", "irregular.csv"})
    void doesNotReadTooMuchIntoIt(String file) {
        assertEquals(List.of(), told(file));
    }
}
