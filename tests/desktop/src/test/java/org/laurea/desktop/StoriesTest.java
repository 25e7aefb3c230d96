package org.laurea.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays every story class on a desktop of its own; {@code -Dlaurea.story=Name[#method]} plays one. */
class StoriesTest {

    private final String only = System.getProperty("laurea.story", "");

    @TestFactory
    Stream<DynamicContainer> stories() throws Exception {
        assumeTrue(Screen.available(), "no Xvfb: the stories of the desktop are skipped");
        assumeTrue(!Boolean.getBoolean("laurea.windowless"), "no GTK: the stories of the desktop are skipped");
        StoryBook book = StoryBook.ofBuild();
        String[] wanted = only.split("#", 2);
        List<StoryBook.Title> titles = book.titles().stream()
                .filter(title -> only.isEmpty() || title.simpleName().equals(wanted[0]))
                .toList();
        assertFalse(titles.isEmpty(), "no story " + only);
        return titles.stream().map(title -> DynamicContainer
                .dynamicContainer(title.simpleName(), played(book, title, wanted.length > 1 ? wanted[1] : "")));
    }

    /** Lazy: the story is played when its container is asked for its tests. */
    private static Stream<DynamicTest> played(StoryBook book, StoryBook.Title title, String method) {
        return Stream.of(title).flatMap(story -> new Performance(book, story, method).play().stream())
                .map(outcome -> DynamicTest.dynamicTest(outcome.name(), () -> tell(outcome)));
    }

    private static void tell(Outcome outcome) {
        switch (outcome.status()) {
            case "ok" -> {}
            case "skipped" -> abort(outcome.words());
            default -> throw new AssertionError(outcome.words());
        }
    }
}
