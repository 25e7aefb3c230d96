package org.laurea.workbench.internal.grid.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HtmlCellsTest {

    @Test
    void everyCellIsTextWithItsSignsEscaped() {
        String cell = "<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">";
        assertEquals("<table><tr>" + cell + "0012</td>" + cell + "a&amp;&lt;b&gt;&quot;<br>c</td></tr></table>",
                HtmlCells.write(List.of(List.of("0012", "a&<b>\"\nc"))));
    }
}
