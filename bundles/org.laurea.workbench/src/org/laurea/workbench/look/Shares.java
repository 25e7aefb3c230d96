package org.laurea.workbench.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Columns that share the width of their table; where it is too narrow they keep what they need and the table scrolls. */
public final class Shares {

    private Shares() {}

    /** The widths that columns need, in points; what is left goes to the column {@code wide}. */
    public static void of(Table table, int wide, int... needed) {
        table.addListener(SWT.Resize, event -> {
            int[] widths = widths(table.getClientArea().width, wide, needed);
            for (int i = 0; i < widths.length; i++) {
                table.getColumn(i).setWidth(widths[i]);
            }
        });
    }

    /** The same for a tree. */
    public static void of(Tree tree, int wide, int... needed) {
        tree.addListener(SWT.Resize, event -> {
            int[] widths = widths(tree.getClientArea().width, wide, needed);
            for (int i = 0; i < widths.length; i++) {
                tree.getColumn(i).setWidth(widths[i]);
            }
        });
    }

    static int[] widths(int room, int wide, int... needed) {
        int left = room;
        for (int one : needed) {
            left -= one;
        }
        int[] widths = needed.clone();
        widths[wide] += Math.max(0, left);
        return widths;
    }
}
