package org.laurea.office.internal.desk;

import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.laurea.office.document.BatchDocument;
import org.laurea.testkit.MemoryStore;

/** A batch at a desk that checks few records while the user waits, and all others behind. */
abstract class LateFindings {

    static final int MOST_AT_ONCE = 5;

    final Ui ui = new Ui();
    final MemoryStore store = new MemoryStore();
    final Recorder heard = new Recorder();
    TestOffice office;
    WorkingDesk desk;
    List<UUID> ids;
    BatchDocument document;
    int name;

    /** Fills a batch with a sample and sits down; the batch is not open yet. */
    void sit(Path folder, int records, int wrong, long seed) throws Exception {
        office = new TestOffice(folder, MOST_AT_ONCE);
        name = office.field("XM");
        ids = office.fill(store, records, wrong, seed);
        desk = office.sit(store, "wang", ui);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** The document ends as one that is opened in another office now, all of it checked. */
    void endsAsIn(TestOffice another) throws Exception {
        ui.until(() -> !document.isBehind());
        ui.settle(desk);
        WorkingDesk other = another.sit(store, "li", ui);
        assertIterableEquals(TwoDesksTest.told(another.checked(other, ui)), TwoDesksTest.told(document));
        other.close();
    }
}
