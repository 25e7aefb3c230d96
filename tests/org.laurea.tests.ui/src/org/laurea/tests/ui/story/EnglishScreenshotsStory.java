package org.laurea.tests.ui.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Pictures;

/** The pictures of the guide and of the README. */
@Story(language = "en", options = "-Duser.name=Wang")
class EnglishScreenshotsStory {

    @Test
    void picturesOfTheMainScreens() {
        new Pictures(Desktop.open(), "en",
                List.of("June degrees", "Self-study", "Continuing, summer", "Double degrees", "Bachelors of June"))
                        .take();
    }
}
