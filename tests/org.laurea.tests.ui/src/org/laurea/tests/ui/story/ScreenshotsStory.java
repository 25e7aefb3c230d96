package org.laurea.tests.ui.story;

import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Pictures;

/** The pictures of the guide and of the README. */
@Story
class ScreenshotsStory {

    @Test
    void picturesOfTheMainScreens() {
        new Pictures(Desktop.open(), "zh").take();
    }
}
