package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.rework.XmlScanner.Token;

/** The relationships of one part, to which others are added. */
final class Relations {

    private static final String BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final String part;
    private final String xml;
    private final List<Relation> relations = new ArrayList<>();
    private final Patch patch;
    private String prefix = "";
    private int end = -1;
    private int added;

    /** One relationship: its id, the last word of its type, the part it leads to, and where it stands. */
    record Relation(String id, String type, String target, int from, int to) {}

    /**
     * @param part the part whose relationships they are, empty for the package
     * @param xml the relationships, or {@code null} if there are none
     */
    Relations(String part, @Nullable String xml) throws IOException {
        this.part = part;
        this.xml = xml == null || !xml.contains("Relationship ") ? NONE : xml;
        patch = new Patch(this.xml);
        try (XmlScanner scanner = new XmlScanner(new StringReader(this.xml))) {
            for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
                if (token == Token.CLOSE && scanner.isNamed("Relationships")) {
                    end = scanner.position();
                    prefix = Tag.prefix(scanner.raw());
                } else if (token != Token.CLOSE && token != Token.OTHER && scanner.isNamed("Relationship")) {
                    take(scanner.raw(), scanner.position(), scanner.positionAfter());
                }
            }
        }
    }

    private void take(String tag, int from, int to) {
        String type = Tag.get(tag, "Type", "");
        if (!"External".equals(Tag.get(tag, "TargetMode"))) {
            relations.add(new Relation(Tag.get(tag, "Id", ""), type.substring(type.lastIndexOf('/') + 1),
                    resolve(Tag.get(tag, "Target", "")), from, to));
        }
    }

    private String resolve(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(part.split("/")));
        path.remove(path.size() - 1);
        for (String step : target.split("/")) {
            if ("..".equals(step) && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!".".equals(step)) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /** The part that the first relationship of this type leads to. */
    @Nullable
    String ofType(String type) {
        for (Relation relation : relations) {
            if (relation.type().equals(type)) {
                return relation.target();
            }
        }
        return null;
    }

    /** The part that the relationship with this id leads to. */
    @Nullable
    String ofId(@Nullable String id) {
        for (Relation relation : relations) {
            if (relation.id().equals(id)) {
                return relation.target();
            }
        }
        return null;
    }

    /** Adds a relationship and gives its id. */
    String add(String type, String target) {
        String id = "rIdLaurea" + ++added;
        while (xml.contains('"' + id + '"')) {
            id = "rIdLaurea" + ++added;
        }
        patch.insert(end, "<" + prefix + "Relationship Id=\"" + id + "\" Type=\"" + BASE + type + "\" Target=\"/"
                + target + "\"/>");
        return id;
    }

    /** Removes the relationships that lead to a part. */
    void remove(String target) {
        for (Relation relation : relations) {
            if (relation.target().equals(target)) {
                patch.replace(relation.from(), relation.to(), "");
            }
        }
    }

    /** Whether anything was added. */
    boolean isChanged() {
        return added > 0;
    }

    String render() {
        return patch.apply();
    }

    /** The name of the part that holds the relationships of a part. */
    static String partOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
