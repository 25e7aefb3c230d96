package org.laurea.workbench.internal.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.Acceptance;

class AcceptedGroupTest {

    private static final UUID BATCH = new UUID(1, 1);

    @Test
    void warningsOfOneReasonAreOneLineTheLargestFirst() {
        List<AcceptedGroup> groups = AcceptedGroup.of(List.of(accepted(1, "XM-02", "seen"),
                accepted(2, "XM-02", "compared"), accepted(3, "XM-02", "compared"), accepted(4, "BYRQ-01", "seen")));
        assertEquals(new AcceptedGroup("XM-02", "XM", "compared", 2), groups.get(0));
        assertEquals(List.of(2, 1, 1), groups.stream().map(AcceptedGroup::records).toList());
    }

    private static Acceptance accepted(long record, String rule, String reason) {
        return new Acceptance(BATCH, new UUID(2, record), rule, "XM", "", reason);
    }
}
