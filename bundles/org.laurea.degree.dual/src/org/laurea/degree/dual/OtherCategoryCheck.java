package org.laurea.degree.dual;

import org.laurea.degree.index.Counters;
import org.laurea.degree.index.TextIds;
import org.laurea.validation.BatchCheck;
import org.laurea.validation.BatchReporter;
import org.laurea.validation.RowTies;
import org.laurea.validation.RowView;

/**
 * DUAL-03: the two rows of a certificate have different degree categories (annex 二.2(5)). Rows without a usable category count
 * too, for a number in three rows is no pair.
 */
final class OtherCategoryCheck implements BatchCheck {

    private final int number;
    private final int category;
    private final Certificates certificates = new Certificates();
    private final TextIds categories = new TextIds();
    private final Counters firstCategory = new Counters();
    private final Counters equalRow = new Counters();

    OtherCategoryCheck(int number, int category) {
        this.number = number;
        this.category = category;
    }

    @Override
    public RowTies ties() {
        return RowTies.sameText(number);
    }

    @Override
    public boolean isSilencedBy(int field) {
        return field == number;
    }

    @Override
    public void row(RowView row, BatchReporter out) {
        int place = certificates.add(row.text(number), row.number());
        int own = row.isUsable(category) ? categories.id(row.text(category)) + 1 : 0;
        if (certificates.rows(place) == 1) {
            firstCategory.set(place, own);
        } else if (own != 0 && own == firstCategory.get(place)) {
            equalRow.set(place, row.number());
        }
    }

    @Override
    public void end(BatchReporter out) {
        for (int place = 1; place <= certificates.last(); place++) {
            int second = equalRow.get(place);
            if (second != 0 && certificates.rows(place) == 2) {
                out.report(second, category, categories.text(firstCategory.get(place) - 1), "",
                        String.valueOf(certificates.firstRow(place)));
            }
        }
    }
}
