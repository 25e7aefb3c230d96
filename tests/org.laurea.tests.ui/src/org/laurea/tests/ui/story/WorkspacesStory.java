package org.laurea.tests.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laurea.tests.ui.Story;
import org.laurea.tests.ui.page.Desktop;
import org.laurea.tests.ui.page.Grid;
import org.laurea.tests.ui.sample.Batches;
import org.laurea.tests.ui.sample.SampleTable;

/** Each category has a workspace of its own, and three of them know more. */
@Story
class WorkspacesStory {

    private static final int ROWS = 12;
    private static final String CERTIFICATE = "XWZSBH";

    private final Desktop desktop = Desktop.open();

    @BeforeEach
    void nothingIsOpen() {
        desktop.tidy();
    }

    @Test
    void regular() {
        opens(2, "regular");
    }

    @Test
    void continuing() {
        opens(3, "continuing");
    }

    @Test
    void selfstudy() {
        opens(4, "selfstudy");
    }

    @Test
    void equivalent() {
        opens(5, "equivalent");
    }

    @Test
    void international() {
        opens(6, "international");
    }

    @Test
    void minor() {
        opens(7, "minor");
    }

    @Test
    void dual() {
        opens(8, "dual");
    }

    @Test
    void joint() {
        opens(9, "joint");
    }

    @Test
    void anEditOfADoubleDegreeGoesToItsTwin() {
        SampleTable table = SampleTable.of("dual", ROWS, 0, 21);
        Grid grid = desktop.batch(Batches.of(table, "twins"));
        int twin = twinOf(table, 0);
        grid.go(0, "LWTM").type("onthemeaningoftests");
        grid.waitFor(0, "LWTM", "onthemeaningoftests");
        grid.waitFor(twin, "LWTM", "onthemeaningoftests");
        desktop.undo();
        grid.waitFor(twin, "LWTM", table.value(twin, "LWTM"));
        assertEquals(table.value(0, "LWTM"), grid.value(0, "LWTM"));
    }

    @Test
    void theMainDegreeStandsBesideTheMinorOne() {
        SampleTable main = SampleTable.of("regular", ROWS, 0, 22);
        Batches.of(main, "main");
        SampleTable minor = SampleTable.of("minor", ROWS, 0, 22).with(3, CERTIFICATE, main.value(5, CERTIFICATE));
        Grid grid = desktop.batch(Batches.of(minor, "minors"));
        desktop.view("org.laurea.degree.minor.ui.pair");
        grid.go(3, "XM");
        Table pair = desktop.bot().find(Table.class, "pair.table");
        desktop.bot().waitUntil("the main degree is beside it", () -> lines(pair)
                .anyMatch(line -> line.get(2).equals(main.value(5, "XM"))));
        assertTrue(desktop.bot().ui(() -> lines(pair).anyMatch(line -> line.get(1).equals(minor.value(3, "XM")))));
    }

    @Test
    void manyFiledDegreesGetTheirPartnersAtOnce() {
        SampleTable joint = SampleTable.of("joint", ROWS, 0, 23);
        Grid grid = desktop.batch(Batches.of(joint, "partners"));
        desktop.view("org.laurea.degree.joint.ui.annotate");
        String numbers = joint.value(1, CERTIFICATE) + '\n' + joint.value(2, CERTIFICATE) + '\n'
                + joint.value(3, CERTIFICATE);
        desktop.bot().enter(desktop.bot().find(Text.class, "annotate.numbers"), numbers);
        desktop.bot().enter(desktop.bot().find(Text.class, "annotate.partners"), "10003");
        desktop.press("annotate.do");
        grid.waitFor(1, "LHPYDWM", "10003");
        grid.waitFor(3, "LHPYDWM", "10003");
        Label told = desktop.bot().find(Label.class, "annotate.summary");
        desktop.bot().waitUntil("it is told how many", () -> told.getText().contains("3"));
        assertEquals(joint.value(4, "LHPYDWM"), grid.value(4, "LHPYDWM"));
    }

    private void opens(int number, String category) {
        desktop.workspace(number);
        desktop.bot().waitUntil("the workspace is " + category, () -> desktop.workspace().equals(category));
        Grid grid = desktop.batch(Batches.of(SampleTable.of(category, ROWS, 0, number), category));
        desktop.batches().waitFor(category);
        List<String> fields = desktop.bot()
                .ui(() -> grid.document().type().fields().stream().map(field -> field.zh()).toList());
        List<String> codes = desktop.bot()
                .ui(() -> grid.document().type().fields().stream().map(field -> field.code()).toList());
        assertTrue(fields.containsAll(grid.headers()), () -> grid.headers().toString());
        assertTrue(grid.headers().size() > 1);
        String last = fields.get(fields.size() - 1);
        grid.go(1, codes.get(codes.size() - 1));
        desktop.bot().waitUntil(last + " is in sight", () -> grid.headers().contains(last));
        assertEquals(ROWS, grid.shown());
    }

    private static int twinOf(SampleTable table, int row) {
        for (int other = 0; other < table.size(); other++) {
            if (other != row && table.value(other, CERTIFICATE).equals(table.value(row, CERTIFICATE))) {
                return other;
            }
        }
        throw new AssertionError("no twin");
    }

    private static Stream<List<String>> lines(Table table) {
        return Stream.of(table.getItems()).map(WorkspacesStory::cells);
    }

    private static List<String> cells(TableItem item) {
        return List.of(item.getText(0), item.getText(1), item.getText(2));
    }
}
