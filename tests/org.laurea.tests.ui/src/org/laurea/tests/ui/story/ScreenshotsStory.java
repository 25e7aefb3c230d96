package org.laurea.tests.ui.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Pictures;

/** The pictures of the guide and of the README. */
@Story(options = "-Duser.name=\u738b\u8001\u5e08")
class ScreenshotsStory {

    @Test
    void picturesOfTheMainScreens() {
        new Pictures(Desktop.open(), "zh", List.of("六月学位", "自考毕业", "夏季继续教育", "双学士", "本科毕业")).take();
    }
}
