package org.laurea.cli.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.row.Row;
import org.laurea.core.text.InputException;
import org.laurea.exchange.SourceFile;

/** The one header that tells a category: only annotations of joint degrees name partner units. */
final class JointHeader {

    private static final String CODE = "LHPYDWM";
    private static final String NAME = "\u8054\u5408\u57F9\u517B\u5355\u4F4D";
    private static final int ROWS = 20;

    private JointHeader() {}

    static boolean isIn(SourceFile file, @Nullable String sheet) throws InputException {
        boolean[] found = new boolean[1];
        try {
            file.sheet(sheet == null ? file.sheetNames().get(0) : sheet).forEach(row -> {
                found[0] |= names(row);
                if (found[0] || row.number() > ROWS) {
                    throw new SeenEnough();
                }
            });
        } catch (SeenEnough e) {
            return found[0];
        }
        return found[0];
    }

    private static boolean names(Row row) {
        for (int column = 0; column < row.size(); column++) {
            String text = row.text(column);
            if (text.contains(CODE) || text.contains(NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Ends the reading of a sheet early. */
    private static final class SeenEnough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SeenEnough() {
            super(null, null, false, false);
        }
    }
}
