package org.laurea.office.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.laurea.core.store.Batch;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.sync.PackageKind;

/**
 * Finds filed records of a category by their certificate numbers, and those of them that are revoked.
 *
 * @param store the store
 * @param category the tag of the category
 */
public record FiledLookup(RecordStore store, String category) {

    /** The records of any unit that have one of these numbers and are filed, revoked ones among them. */
    public List<FiledRecord> filed(Collection<String> numbers) throws StoreException {
        return filed(category, numbers);
    }

    private List<FiledRecord> filed(String type, Collection<String> numbers) throws StoreException {
        List<FiledRecord> found = new ArrayList<>();
        for (StoredRecord record : store.withCertificates(type, numbers)) {
            Optional<Batch> batch = store.batch(record.batch()).filter(one -> one.state() == BatchState.FILED);
            batch.ifPresent(one -> found.add(new FiledRecord(record, one)));
        }
        return found;
    }

    /** Those of some records, by their ids, that their unit revoked. */
    public Set<UUID> revoked(Collection<FiledRecord> records) throws StoreException {
        Set<String> numbers = new HashSet<>();
        records.forEach(one -> numbers.add(one.text(FiledRecord.NUMBER)));
        List<FiledRecord> revocations = filed(new AmendmentType(PackageKind.REVOCATION, category, "").id(), numbers);
        Set<UUID> revoked = new HashSet<>();
        for (FiledRecord one : records) {
            boolean isRevoked = revocations.stream()
                    .anyMatch(other -> one.batch().unit().equals(other.batch().unit())
                            && one.isMeant(other.text(FiledRecord.NUMBER), other.text(FiledRecord.DEGREE)));
            if (isRevoked) {
                revoked.add(one.record().id());
            }
        }
        return revoked;
    }
}
