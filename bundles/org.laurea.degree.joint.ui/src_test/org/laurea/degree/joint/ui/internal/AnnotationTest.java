package org.laurea.degree.joint.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.laurea.codes.ShippedCodes;
import org.laurea.core.code.CodeEntry;
import org.laurea.core.store.ConflictException;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.testkit.MemoryStore;

class AnnotationTest {

    private static final StoredType JOINT = new StoredType("joint", "2024", "", "",
            List.of(new StoredField("XWZSBH", "", "certificateNumber"),
                    new StoredField("LHPYDWM", "", "jointUnitCodes"),
                    new StoredField("LHPYDW", "", "jointUnitNames")));

    private final RecordStore store = new MemoryStore();

    @Test
    void everyNumberGetsItsPartnersInOneBatch() throws Exception {
        annotate(List.of("1000142025000001", "1000142025000002"), "10002", "10003");
        assertEquals(List.of(List.of("1000142025000001", "10002；10003", "中国人民大学；清华大学"),
                List.of("1000142025000002", "10002；10003", "中国人民大学；清华大学")), records());
    }

    @Test
    void aNumberThatHasPartnersGetsTheNewOnesInItsRecord() throws Exception {
        annotate(List.of("1000142025000001"), "10002");
        annotate(List.of("1000142025000001", "1000142025000003"), "10003");
        assertEquals(1, store.batches().size());
        assertEquals(List.of(List.of("1000142025000001", "10003", "清华大学"),
                List.of("1000142025000003", "10003", "清华大学")), records());
    }

    @Test
    void whatIsThereAlreadyNeedsNoStep() throws Exception {
        annotate(List.of("1000142025000001"), "10002");
        assertEquals(0, annotation(List.of("1000142025000001"), "10002").plan(store, "w", Instant.EPOCH).steps());
    }

    private void annotate(List<String> numbers, String... units) throws StoreException, ConflictException {
        store.apply(annotation(numbers, units).plan(store, "w", Instant.EPOCH).set());
    }

    private static Annotation annotation(List<String> numbers, String... units) {
        List<CodeEntry> partners = new ArrayList<>();
        for (String unit : units) {
            partners.add(ShippedCodes.tables().table("units").byCode(unit, 0).orElseThrow());
        }
        return new Annotation(numbers, partners, JOINT);
    }

    private List<List<String>> records() throws StoreException {
        List<List<String>> records = new ArrayList<>();
        store.records(store.batches().get(0).id(), record -> records.add(record.values()));
        return records;
    }
}
