package org.laurea.validation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PackingTest {

    @Property
    void whatIsPackedComesOutEqual(@ForAll @IntRange int row, @ForAll @IntRange(min = -1, max = 16383) int column,
            @ForAll @IntRange(min = -1, max = 63) int field, @ForAll String value, @ForAll String variant,
            @ForAll @Size(max = 4) List<String> arguments) {
        FindingWriter writer = new FindingWriter();
        writer.write(row, column, 300, field, value, variant, arguments.toArray(new String[0]));
        writer.write(7, -1, 0, -1, null, "", new String[0]);
        FindingReader reader = new FindingReader(writer.toBytes(), 0, writer.size());
        assertTrue(reader.next());
        assertEquals(List.of(row, column, 300, field), List.of(reader.row, reader.column, reader.check, reader.field));
        assertEquals(value, reader.value);
        assertEquals(variant, reader.variant);
        assertEquals(arguments, reader.arguments);
        assertTrue(reader.next());
        assertEquals(null, reader.value);
        assertFalse(reader.next());
    }
}
