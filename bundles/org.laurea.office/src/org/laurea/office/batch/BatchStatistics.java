package org.laurea.office.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredRecord;

/**
 * What a batch consists of; every list with the greatest count first, then by code.
 *
 * @param records how many records it has
 * @param majors by code and name of the major
 * @param degrees by degree category
 * @param days by award date; the code is the day as CCYYMMDD
 */
public record BatchStatistics(int records, List<Count> majors, List<Count> degrees, List<Count> days) {

    /** Counts the records of a batch; none of them is kept in memory. */
    public static BatchStatistics of(RecordStore store, Batch batch) throws StoreException {
        List<String> codes = batch.type().fields().stream().map(StoredField::code).toList();
        Tally majors = new Tally(codes.indexOf("ZYDM"), codes.indexOf("ZYMC"));
        Tally degrees = new Tally(codes.indexOf("XWLBM"), codes.indexOf("XWLB"));
        Tally days = new Tally(codes.indexOf("HXWRQ"), -1);
        int[] records = new int[1];
        store.records(batch.id(), record -> {
            records[0]++;
            majors.add(record);
            degrees.add(record);
            days.add(record);
        });
        return new BatchStatistics(records[0], majors.counts(), degrees.counts(), days.counts());
    }

    private static final class Tally {

        private final int code;
        private final int name;
        private final Map<String, Count> counts = new LinkedHashMap<>();

        Tally(int code, int name) {
            this.code = code;
            this.name = name;
        }

        void add(StoredRecord record) {
            if (code < 0) {
                return;
            }
            String ofCode = record.values().get(code);
            String ofName = name < 0 ? "" : record.values().get(name);
            counts.merge(ofCode.isEmpty() ? '\0' + ofName : ofCode, new Count(ofCode, ofName, 1),
                    (known, one) -> new Count(known.code(), known.name(), known.records() + 1));
        }

        List<Count> counts() {
            List<Count> sorted = new ArrayList<>(counts.values());
            sorted.sort(Comparator.comparingInt(Count::records).reversed().thenComparing(Count::code)
                    .thenComparing(Count::name));
            return List.copyOf(sorted);
        }
    }
}
