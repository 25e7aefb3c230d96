package org.laurea.degree.dual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.office.document.BatchDocument;
import org.laurea.office.document.CellEdit;

class PairedEditsTest {

    private final StoredType type = StoredType.of(new DualDegrees());
    private final int number = new DualDegrees().recordType().indexOf("XWZSBH");
    private final int name = new DualDegrees().recordType().indexOf("XM");
    private final int category = new DualDegrees().recordType().indexOf("XWLBM");

    /** A document that has certificate numbers and nothing else. */
    private BatchDocument document(String... numbers) {
        return (BatchDocument) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {BatchDocument.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "type" -> type;
                    case "size" -> numbers.length;
                    case "indexOf" -> (int) ((UUID) arguments[0]).getLeastSignificantBits();
                    case "value" -> numbers[(int) arguments[0]];
                    case "record" -> new StoredRecord(id((int) arguments[0]), id(0), 1, List.of(), Map.of(), 1);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static UUID id(int row) {
        return new UUID(0, row);
    }

    private List<CellEdit> companions(BatchDocument document, int field, int... rows) {
        List<CellEdit> edits = new ArrayList<>();
        for (int row : rows) {
            edits.add(new CellEdit(id(row), field, "x"));
        }
        return new PairedEdits().companions(document, edits);
    }

    @Test
    void whatIsTypedIntoOneRecordComesIntoTheOther() {
        BatchDocument document = document("1", "2", "1", "2");
        assertEquals(List.of(new CellEdit(id(2), name, "x")), companions(document, name, 0));
        assertEquals(List.of(new CellEdit(id(3), name, "x"), new CellEdit(id(0), name, "x")),
                companions(document, name, 1, 2));
    }

    @Test
    void degreeCategoryAndNumberAreEachRecordsOwn() {
        BatchDocument document = document("1", "1");
        assertEquals(List.of(), companions(document, category, 0));
        assertEquals(List.of(), companions(document, number, 0));
    }

    @Test
    void oneOrThreeRecordsAreNoPairNorAreThoseWithoutNumber() {
        assertEquals(List.of(), companions(document("1", "2", "2", "2"), name, 0, 1));
        assertEquals(List.of(), companions(document("", ""), name, 0));
    }
}
