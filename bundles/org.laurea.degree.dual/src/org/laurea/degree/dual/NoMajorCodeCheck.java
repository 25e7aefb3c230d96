package org.laurea.degree.dual;

import java.util.List;

import org.laurea.degree.FieldFixes;
import org.laurea.validation.Fix;
import org.laurea.validation.Found;
import org.laurea.validation.Reporter;
import org.laurea.validation.RowCheck;
import org.laurea.validation.RowView;

/** ZYDM-02: double degrees have no major code (annex 二.2(5), 四.11). */
record NoMajorCodeCheck(int field) implements RowCheck {

    @Override
    public void check(RowView row, Reporter out) {
        out.report(field);
    }

    @Override
    public List<Fix> fixes(Found found) {
        return List.of(new FieldFixes().clear("ZYDM", false));
    }
}
