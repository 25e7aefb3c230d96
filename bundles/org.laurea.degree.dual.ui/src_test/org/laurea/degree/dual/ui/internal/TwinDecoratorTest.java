package org.laurea.degree.dual.ui.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.office.document.BatchDocument;

class TwinDecoratorTest {

    private static final int CATEGORY = 1;
    private static final int NAME = 2;

    private final TwinDecorator decorator = new TwinDecorator();
    private final List<List<String>> rows = new ArrayList<>(
            List.of(List.of("7", "408", "甲"), List.of("7", "402", "乙"), List.of("8", "402", "丙")));
    private final BatchDocument document = (BatchDocument) Proxy.newProxyInstance(
            TwinDecoratorTest.class.getClassLoader(), new Class<?>[] {BatchDocument.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "type" -> type();
                case "batch" -> new Batch(new UUID(0, 1), type(), "", "", new BatchHead("", BatchState.DRAFT),
                        3, entry(), Instant.EPOCH);
                case "size" -> rows().size();
                case "value" -> rows().get((int) arguments[0]).get((int) arguments[1]);
                case "hashCode" -> 1;
                case "equals" -> proxy == arguments[0];
                default -> throw new UnsupportedOperationException(method.getName());
            });
    private long entry = 1;

    @Test
    void whatDiffersFromTheTwinIsToldWithItsText() {
        Localized why = decorator.difference(document, 0, NAME);
        assertTrue(why != null && why.in(Language.ZH).contains("第 2 行") && why.in(Language.ZH).contains("乙"));
    }

    @Test
    void theDegreeCategoryMayDiffer() {
        assertNull(decorator.difference(document, 0, CATEGORY));
    }

    @Test
    void aRecordWithoutTwinIsNotMarked() {
        assertNull(decorator.difference(document, 2, NAME));
    }

    @Test
    void whatIsEqualAfterAChangeIsNoLongerMarked() {
        decorator.difference(document, 0, NAME);
        rows.set(2, List.of("7", "402", "甲"));
        rows.set(1, List.of("9", "402", "乙"));
        entry++;
        assertNull(decorator.difference(document, 0, NAME));
        assertNull(decorator.difference(document, 1, NAME));
    }

    @Test
    void otherTypesAreNoMatterOfIts() {
        assertTrue(decorator.isFor("dual"));
        assertFalse(decorator.isFor("minor"));
    }

    private static StoredType type() {
        return new StoredType("dual", "1", "", "", List.of(new StoredField("XWZSBH", "", TwinView.NUMBER),
                new StoredField("XWLBM", "", "degreeCategoryCode"), new StoredField("XM", "", "name")));
    }

    private List<List<String>> rows() {
        return rows;
    }

    private long entry() {
        return entry;
    }
}
