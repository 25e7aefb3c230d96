package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Start;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.bot.Bot;
import org.laurea.tests.ui.bot.Patience;

/** The desktop opens, in its own name and its own folder, and again after it was closed. */
@Story
class OpeningStory {

    private final Bot bot = Bot.current();

    @Test
    void theWindowOpensAndIsPainted() {
        bot.waitForWindow();
        assertTrue(bot.ui(() -> bot.mainWindow().getText()).startsWith("Laurea"), () -> bot.words().toString());
        Patience.until("something is painted", () -> colours(new ImageData(bot.picture("opening").toString())) > 1);
    }

    @Test
    void whatBelongsToTheUserLiesInOneFolder() throws IOException {
        bot.waitForWindow();
        Path data = Path.of(System.getProperty("laurea.data")).toRealPath();
        assertTrue(Path.of(Platform.getInstanceLocation().getURL().getPath()).toRealPath().startsWith(data));
        assertTrue(Files.isDirectory(data));
    }

    @Test
    @Start(2)
    void itOpensAgain() {
        bot.waitForWindow();
        assertEquals(1, bot.ui(() -> PlatformUI.getWorkbench().getWorkbenchWindowCount()));
    }

    private static long colours(ImageData picture) {
        return IntStream.range(0, picture.height)
                .flatMap(y -> IntStream.range(0, picture.width).map(x -> picture.getPixel(x, y)))
                .distinct().limit(100).count();
    }
}
