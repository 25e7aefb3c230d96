package org.laurea.exchange.internal.read.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.read.Unreadable;

/**
 * One relation of a part to another part of the package.
 *
 * @param kind the last step of its type, the same in the transitional and the strict namespace, such as {@code worksheet}
 * @param target the part, as {@link PartNames#resolve} gives it
 */
record Relation(String kind, String target) {

    private static final int MOST = 100_000;
    private static final long RELATIONSHIP = XmlName.of("Relationship");
    private static final long ID = XmlName.of("Id");
    private static final long TYPE = XmlName.of("Type");
    private static final long TARGET = XmlName.of("Target");
    private static final long TARGET_MODE = XmlName.of("TargetMode");

    /** The relations of {@code source} by their id, those to places outside of the package left out. */
    static Map<String, Relation> read(InputStream part, String source) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        try (XmlScanner scanner = new XmlScanner(part)) {
            for (int kind = scanner.next(); kind != XmlScanner.END_DOCUMENT; kind = scanner.next()) {
                if (kind != XmlScanner.START || scanner.name() != RELATIONSHIP) {
                    continue;
                }
                @Nullable
                String id = scanner.attributes().value(ID);
                @Nullable
                String type = scanner.attributes().value(TYPE);
                @Nullable
                String target = scanner.attributes().value(TARGET);
                boolean isOutside = "External".equals(scanner.attributes().value(TARGET_MODE));
                if (id != null && type != null && target != null && !isOutside) {
                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1),
                            PartNames.resolve(source, target)));
                }
                if (relations.size() > MOST) {
                    throw new Unreadable("xml-limit");
                }
            }
        }
        return relations;
    }
}
