package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Round;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** At 1280 by 720 points, enlarged twofold, in the longer language: all texts have room, all controls have names. */
@Story(language = "en", screen = "2560x1440", scale = 2)
class ReadableStory {

    /** So many that their counts have three digits. */
    private static final int ROWS = 120;

    @Test
    void everyScreenCanBeReadToTheEndAndHeard() {
        Desktop desktop = Desktop.open();
        SampleTable table = SampleTable.of("regular", ROWS, 6, 95);
        for (int row = 0; row < ROWS; row++) {
            table.with(row, "CSRQ", "20011332");
        }
        UUID batch = Batches.of(table, "June");
        Round round = new Round(desktop, () -> {
            List<String> wrong = new ArrayList<>(desktop.bot().silent());
            wrong.addAll(desktop.bot().clipped());
            return wrong;
        });
        assertEquals(Map.of(), round.walk(batch, table));
    }
}
