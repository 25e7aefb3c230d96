package org.laurea.degree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedCategoryTest {

    private static List<String> told(String file) {
        return ListedCategory.all().stream().filter(known -> known.isNamedBy(file)).map(ListedCategory::id).toList();
    }

    @Test
    void listsTheEightCategories() {
        assertEquals(List.of("regular", "continuing", "selfstudy", "equivalent", "international", "minor", "dual",
                "joint"), ListedCategory.all().stream().map(ListedCategory::id).toList());
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
