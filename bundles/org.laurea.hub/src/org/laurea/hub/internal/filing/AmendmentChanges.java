package org.laurea.hub.internal.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.laurea.core.store.BatchHead;
import org.laurea.core.store.BatchState;
import org.laurea.core.store.Change;
import org.laurea.core.store.StoredDocument;
import org.laurea.core.text.Localized;
import org.laurea.hub.internal.filing.ParcelContent.Survey;
import org.laurea.office.amendment.AmendmentRows;
import org.laurea.office.amendment.AmendmentType;
import org.laurea.sync.content.ContentLine;

/** The steps that keep an amendment as a batch of its own, and those that it makes in the batches that it is about. */
final class AmendmentChanges {

    private AmendmentChanges() {}

    static List<Change> of(Parcel parcel, Survey survey, Localized records, Outcome outcome, List<Change> corrections) {
        UUID batch = parcel.id().changeSet();
        AmendmentType type = AmendmentType.of(survey.head()).orElseThrow();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.BatchOpened(batch, type.stored(records), parcel.unit(), survey.head().day(),
                new BatchHead("", BatchState.FILED)));
        int number = 0;
        for (ContentLine line : survey.amendments()) {
            for (List<String> values : AmendmentRows.of(line)) {
                number++;
                changes.add(new Change.RecordAdded(batch, FilingChanges.record(parcel.id(), number), number, values,
                        Map.of()));
            }
        }
        changes.add(new Change.DocumentKept(batch,
                new StoredDocument(Documents.MANIFEST, parcel.id().hex(), parcel.sealed())));
        changes.add(new Change.DocumentKept(batch, outcome.kept(parcel.id())));
        changes.addAll(corrections);
        return changes;
    }
}
