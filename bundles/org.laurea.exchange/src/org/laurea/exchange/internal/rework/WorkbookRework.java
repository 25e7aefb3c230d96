package org.laurea.exchange.internal.rework;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.InputException;
import org.laurea.exchange.internal.rework.XmlScanner.Token;
import org.laurea.exchange.internal.write.PendingFile;
import org.laurea.exchange.internal.write.ZipParts;

/**
 * Copies a workbook part by part. One sheet is rewritten while it is copied, comments are added to it, and a sheet is added
 * behind the others; every other part is the same as before. Memory does not grow with the sheet.
 */
final class WorkbookRework {

    private static final String NEW_SHEET = "xl/worksheets/laurea.xml";
    private static final String NEW_COMMENTS = "xl/laureaComments.xml";
    private static final String NEW_DRAWING = "xl/drawings/laureaComments.vml";
    private static final String DEFAULT_STYLES = "styles.xml";

    private final SourcePackage source;
    private final ZipParts target;
    private final Set<String> present;
    private final Map<String, String> changed = new HashMap<>();
    private final ContentTypes types;
    private final WorkbookPart workbook;
    private final Relations workbookRelations;
    private final String sheetPart;
    private final Relations sheetRelations;
    private final String stylesPart;
    private final StyleSheet styles;
    private final String newSheetPart;
    private @Nullable String drawingRelation;
    private @Nullable String dropped;

    /**
     * What is to be done.
     *
     * @param sheet the name of the sheet that is rewritten
     * @param changes its changes
     * @param comments its new comments
     * @param added the sheet that is added
     * @param replaced the sheet of an earlier return, whose place the added one takes and whose marks go, or {@code null}
     * @param mends whether the changes set texts
     */
    record Task(String sheet, RowChanges changes, List<NewComment> comments, ListSheet added, @Nullable String replaced,
            boolean mends) {}

    private WorkbookRework(SourcePackage source, ZipParts target, Task task) throws IOException {
        this.source = source;
        this.target = target;
        present = new HashSet<>(source.names());
        types = new ContentTypes(required(ContentTypes.NAME));
        String declared = new Relations("", source.text("_rels/.rels")).ofType("officeDocument");
        String main = declared == null ? "xl/workbook.xml" : declared;
        workbook = new WorkbookPart(required(main));
        workbookRelations = new Relations(main, source.text(Relations.partOf(main)));
        String part = workbookRelations.ofId(workbook.relationOf(task.sheet()));
        if (part == null) {
            throw new DamagedPart("workbook without the sheet that was checked");
        }
        sheetPart = part;
        sheetRelations = new Relations(sheetPart, source.text(Relations.partOf(sheetPart)));
        stylesPart = stylesPart();
        String newStyles = changed.get(stylesPart);
        styles = new StyleSheet(newStyles == null ? required(stylesPart) : newStyles);
        String replaced = task.replaced();
        String replacedPart = replaced == null ? null : workbookRelations.ofId(workbook.relationOf(replaced));
        newSheetPart = replacedPart == null ? addSheet(task.added().name()) : replacedPart;
        if (replacedPart != null) {
            styles.dropMarks();
        }
        comments(task.comments(), replacedPart != null);
        if (task.mends()) {
            dropCalculationChain();
        }
        changed.put(main, workbook.render());
        changed.put(Relations.partOf(main), workbookRelations.render());
        if (sheetRelations.isChanged()) {
            changed.put(Relations.partOf(sheetPart), sheetRelations.render());
        }
    }

    /**
     * Writes the changed copy of {@code file} into {@code out}; committing is left to the caller.
     *
     * @return how many texts were not set because other cells share the formula of their cell
     * @throws InputException if the workbook is too damaged
     */
    static int write(Path file, Task task, PendingFile out) throws IOException, InputException {
        return InsideWork.guarded(() -> {
            try (SourcePackage source = new SourcePackage(file);
                    ZipParts target = new ZipParts(out.open())) {
                return new WorkbookRework(source, target, task).run(task);
            }
        });
    }

    private String stylesPart() throws IOException {
        String part = workbookRelations.ofType("styles");
        if (part != null && present.contains(part)) {
            return part;
        }
        String added = unused("xl/laureaStyles.xml");
        try (InputStream in = PendingFile.class.getResourceAsStream(DEFAULT_STYLES)) {
            changed.put(added, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
        types.add(added, "styles");
        workbookRelations.add("styles", added);
        return added;
    }

    private String addSheet(String name) {
        String part = unused(NEW_SHEET);
        types.add(part, "worksheet");
        workbook.add(name, workbookRelations.add("worksheet", part));
        return part;
    }

    private void comments(List<NewComment> comments, boolean anew) throws IOException {
        String part = sheetRelations.ofType("comments");
        String drawing = sheetRelations.ofType("vmlDrawing") == null ? null : presentDrawing();
        String known = source.text(part);
        String boxes = source.text(drawing);
        if (anew && part != null && known != null) {
            EarlierComments left = EarlierComments.takenFrom(known);
            known = left.xml();
            changed.put(part, known);
            if (drawing != null && boxes != null) {
                boxes = CommentDrawing.without(boxes, left.dropped());
                changed.put(drawing, boxes);
            }
        }
        if (comments.isEmpty()) {
            return;
        }
        CommentsPart list = new CommentsPart(known);
        List<NewComment> withoutBox = comments.stream().filter(comment -> !list.has(comment)).toList();
        if (part == null) {
            part = unused(NEW_COMMENTS);
            types.add(part, "comments");
            sheetRelations.add("comments", part);
        }
        changed.put(part, list.with(comments));
        if (drawing == null) {
            drawing = unused(NEW_DRAWING);
            types.addDrawings();
            drawingRelation = sheetRelations.add("vmlDrawing", drawing);
        }
        changed.put(drawing, CommentDrawing.with(boxes, withoutBox));
    }

    /** The drawing of comments that the sheet refers to; a drawing of its headers and footers is another. */
    private @Nullable String presentDrawing() throws IOException {
        try (XmlScanner in = new XmlScanner(source.reader(sheetPart))) {
            for (Token token = in.next(); token != Token.END; token = in.next()) {
                if (token != Token.OTHER && in.isNamed("legacyDrawing")) {
                    return sheetRelations.ofId(Tag.get(in.raw(), ":id"));
                }
            }
        }
        return null;
    }

    private String required(String part) throws IOException {
        String text = source.text(part);
        if (text == null) {
            throw new DamagedPart("part " + part + " is missing");
        }
        return text;
    }

    private String unused(String wanted) {
        String name = wanted;
        for (int n = 2; present.contains(name); n++) {
            name = wanted.replace(".", n + ".");
        }
        return name;
    }

    /** Without the list of formulas, which spreadsheets make anew, cells may cease to be formulas. */
    private void dropCalculationChain() {
        String chain = workbookRelations.ofType("calcChain");
        if (chain != null) {
            dropped = chain;
            workbookRelations.remove(chain);
            types.remove(chain);
        }
    }

    private int run(Task task) throws IOException, InputException {
        target.part(ContentTypes.NAME, types.render());
        int skipped = 0;
        for (String part : source.names()) {
            if (part.equals(sheetPart)) {
                skipped = sheet(task);
            } else if (!part.equals(ContentTypes.NAME) && !part.equals(stylesPart) && !part.equals(dropped)
                    && !part.equals(newSheetPart) && !part.equals(Relations.partOf(newSheetPart))
                    && !changed.containsKey(part)) {
                copy(part);
            }
        }
        try (Writer out = writer(newSheetPart)) {
            new XmlListSheet(task.added(), out, styles).write();
        }
        changed.put(stylesPart, styles.render());
        for (Map.Entry<String, String> part : new TreeMap<>(changed).entrySet()) {
            target.part(part.getKey(), part.getValue());
        }
        return skipped;
    }

    private int sheet(Task task) throws IOException, InputException {
        try (XmlScanner in = new XmlScanner(source.reader(sheetPart));
                Writer out = writer(sheetPart)) {
            SheetRewriter rewriter = new SheetRewriter(in, out, styles);
            task.changes().forEach(rewriter::row);
            rewriter.finish(drawingRelation);
            return rewriter.skipped();
        }
    }

    private void copy(String part) throws IOException {
        try (InputStream in = source.open(part)) {
            in.transferTo(target.begin(part));
            target.end();
        }
    }

    private Writer writer(String part) throws IOException {
        return new PartWriter(target, part);
    }
}
