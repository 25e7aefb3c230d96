package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;

/** Everything in English. */
@Story(language = "en")
class EnglishStory {

    private static final Set<String> SAME_IN_ENGLISH = Set.of("中文");

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void menusAndFirstPageAreInEnglish() {
        desktop.overview().waitForStart();
        assertEquals(List.of(), chinese(desktop.menu().texts().stream()));
        assertEquals(List.of(), chinese(desktop.bot().words().stream()));
    }

    @Test
    void dialogsAndPagesAreInEnglish() {
        for (int number = 1; number <= 9; number++) {
            desktop.workspace(number);
            assertEquals(List.of(), chinese(desktop.bot().words().stream()));
        }
        desktop.modules().names(8);
        assertEquals(List.of(), chinese(desktop.bot().words().stream()));
        desktop.importByKeys();
        assertEquals(List.of(), chinese(desktop.bot().words().stream()));
        desktop.bot().choose(desktop.bot().button(IDialogConstants.CANCEL_ID));
        desktop.run("new", Map.of());
        desktop.bot().button(IDialogConstants.CANCEL_ID);
        assertEquals(List.of(), chinese(desktop.bot().words().stream()));
        desktop.bot().choose(desktop.bot().button(IDialogConstants.CANCEL_ID));
    }

    private static List<String> chinese(Stream<String> words) {
        return words
                .filter(word -> word.codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .filter(word -> !SAME_IN_ENGLISH.contains(word)).distinct().toList();
    }
}
