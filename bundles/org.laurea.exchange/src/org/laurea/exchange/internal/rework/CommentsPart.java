package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.internal.rework.XmlScanner.Token;
import org.laurea.exchange.internal.write.CellEscape;

/** The comments of a sheet; where a cell has one already, the new text follows the old. */
final class CommentsPart {

    private static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors></authors>"
            + "<commentList></commentList></comments>";
    private static final String AUTHOR = "Laurea";

    private final Patch patch;
    private final Map<String, Integer> textEnds = new HashMap<>();
    private final Map<String, int[]> plainTexts = new HashMap<>();
    private String prefix = "";
    private int authors;
    private int authorsEnd = -1;
    private int listEnd = -1;

    CommentsPart(@Nullable String existing) throws IOException {
        String xml = existing == null || !existing.contains("<") ? NONE : existing;
        patch = new Patch(xml);
        scan(xml);
        if (authorsEnd < 0 || listEnd < 0) {
            throw new DamagedPart("comments without authors or list");
        }
    }

    private void scan(String xml) throws IOException {
        String reference = "";
        boolean isFirstInText = false;
        try (XmlScanner in = new XmlScanner(new StringReader(xml))) {
            for (Token token = in.next(); token != Token.END; token = in.next()) {
                if (token == Token.OTHER) {
                    continue;
                }
                String name = in.name();
                if (token == Token.OPEN && "comments".equals(name)) {
                    prefix = Tag.prefix(in.raw());
                } else if (token == Token.EMPTY && ("authors".equals(name) || "commentList".equals(name))) {
                    expand(in, name);
                } else if (token == Token.OPEN && "comment".equals(name)) {
                    reference = Tag.get(in.raw(), "ref", "");
                } else if (token == Token.OPEN && "t".equals(name) && isFirstInText) {
                    plainTexts.put(reference, new int[] {in.position(), -1});
                } else if (token == Token.CLOSE) {
                    close(in, name, reference);
                } else if ("author".equals(name)) {
                    authors += token == Token.EMPTY ? 1 : 0;
                }
                isFirstInText = token == Token.OPEN && "text".equals(name);
            }
        }
    }

    private void expand(XmlScanner in, String name) {
        String open = in.raw().substring(0, in.raw().lastIndexOf('/')) + ">";
        patch.replace(in.position(), in.positionAfter(), open);
        if ("authors".equals(name)) {
            authorsEnd = in.positionAfter();
            patch.insert(authorsEnd, author(AUTHOR) + "</" + prefix + name + ">");
        } else {
            listEnd = in.positionAfter();
        }
    }

    private void close(XmlScanner in, String name, String reference) {
        switch (name) {
            case "author" -> authors++;
            case "authors" -> {
                authorsEnd = in.position();
                patch.insert(authorsEnd, author(AUTHOR));
            }
            case "text" -> textEnds.put(reference, in.position());
            case "t" -> {
                int[] plain = plainTexts.get(reference);
                if (plain != null && plain[1] < 0) {
                    plain[1] = in.positionAfter();
                }
            }
            case "commentList" -> listEnd = in.position();
            default -> {}
        }
    }

    private String author(String name) {
        return "<" + prefix + "author>" + name + "</" + prefix + "author>";
    }

    /** Whether the cell has a comment already, so that it needs no new drawing. */
    boolean has(NewComment comment) {
        return textEnds.containsKey(comment.reference());
    }

    /** The part with the new comments. */
    String with(List<NewComment> comments) {
        for (NewComment comment : comments) {
            String reference = comment.reference();
            Integer end = textEnds.get(reference);
            if (end == null) {
                patch.insert(listEnd, "<" + prefix + "comment ref=\"" + reference + "\" authorId=\"" + authors
                        + "\"><" + prefix + "text>" + run(comment.text()) + "</" + prefix + "text></" + prefix
                        + "comment>");
            } else {
                int[] plain = plainTexts.get(reference);
                if (plain != null) {
                    patch.insert(plain[0], "<" + prefix + "r>").insert(plain[1], "</" + prefix + "r>");
                }
                patch.insert(end, run("\n\n" + comment.text()));
            }
        }
        return patch.apply();
    }

    private String run(String text) {
        StringBuilder run = new StringBuilder("<").append(prefix).append("r><").append(prefix).append("rPr><")
                .append(prefix).append("sz val=\"9\"/></").append(prefix).append("rPr>");
        CellEscape.element(run, prefix + "t", text);
        return run.append("</").append(prefix).append("r>").toString();
    }
}
