package org.laurea.office.internal.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.InstalledTypes;
import org.laurea.office.amendment.FiledLookup;
import org.laurea.office.amendment.FiledRecord;
import org.laurea.office.amendment.Wish;
import org.laurea.sync.content.ContentLine.Correction;
import org.laurea.sync.content.ContentLine.Replacement;

/**
 * The category and unit of the records that wishes are about, and these records.
 *
 * @param category the category
 * @param unit the code of the unit
 * @param filed the filed records with one of the certificate numbers
 */
record Meant(DegreeCategory category, String unit, List<FiledRecord> filed) {

    private static final String NUMBER = "XWZSBH";
    private static final String DEGREE = "XWLBM";

    static Meant of(RecordStore store, InstalledTypes types, List<Wish> wishes) throws InputException, StoreException {
        Set<String> numbers = wishes.stream().map(Wish::certificate).collect(Collectors.toSet());
        List<DegreeCategory> categories = new ArrayList<>();
        List<FiledRecord> filed = new ArrayList<>();
        for (DegreeCategory category : types.all()) {
            List<FiledRecord> found = new FiledLookup(store, category.id()).filed(numbers);
            if (!found.isEmpty()) {
                categories.add(category);
                filed.addAll(found);
            }
        }
        Set<String> units = new HashSet<>();
        filed.forEach(one -> units.add(one.batch().unit()));
        if (filed.isEmpty()) {
            throw StoreAmending.trouble("records.none");
        }
        if (categories.size() > 1 || units.size() > 1) {
            throw StoreAmending.trouble("records.several",
                    categories.get(0).title());
        }
        return new Meant(categories.get(0), units.iterator().next(), filed);
    }

    /** What the wish of this number comes to: the texts before are those that are filed. */
    Correction correction(int number, Wish wish) throws InputException {
        Map<String, Replacement> changes = new TreeMap<>();
        for (Map.Entry<String, String> text : wish.texts().entrySet()) {
            String before = filed.stream()
                    .filter(one -> one.text(NUMBER).equals(wish.certificate())
                            && (wish.degree().isEmpty() || one.text(DEGREE).equals(wish.degree())))
                    .map(one -> one.text(text.getKey())).findFirst().orElse("");
            if (!before.equals(text.getValue())) {
                changes.put(text.getKey(), new Replacement(before, text.getValue()));
            }
        }
        if (changes.isEmpty()) {
            throw StoreAmending.trouble("nothing.changes", number);
        }
        return new Correction(wish.certificate(), wish.degree(), new TreeMap<>(changes), wish.reason());
    }
}
