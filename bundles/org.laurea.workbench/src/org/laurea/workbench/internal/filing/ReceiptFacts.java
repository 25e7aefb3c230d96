package org.laurea.workbench.internal.filing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.laurea.core.seal.Signature;
import org.laurea.core.store.Batch;
import org.laurea.sync.receipt.Receipt;
import org.laurea.sync.receipt.VerifiedAnswer;
import org.laurea.workbench.internal.batch.BatchNames;
import org.laurea.workbench.internal.part.Facts;
import org.laurea.workbench.internal.part.Texts;

/**
 * A receipt told to people.
 *
 * @param facts where it is told
 * @param texts the texts
 */
record ReceiptFacts(Facts facts, Texts texts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** Tells what it says of a batch. */
    void tell(Receipt receipt, Batch batch) {
        facts.add("batch", BatchNames.name(batch) + " · " + BatchNames.category(batch.type()));
        facts.add("records", Texts.count(receipt.batch().records()));
        facts.add("unit", receipt.batch().unit());
        facts.add("hub", receipt.hub());
        facts.add("received", texts.get("received." + receipt.timeliness().tag(), time(receipt.received())));
        facts.add("place", texts.get("place", Texts.count(receipt.place().entry().sequence()),
                Texts.count(receipt.place().size())));
        facts.add("id", receipt.id().hex());
        facts.add("root", receipt.place().root());
        facts.add("recordsRoot", receipt.recordsRoot());
    }

    /** Tells who signed it. */
    void signatures(VerifiedAnswer verified) {
        Signature first = verified.signed().signatures().get(0);
        Instant stamped = first.stamped();
        facts.add("signed", texts.get("signed", first.holder().unit(), first.holder().account(),
                time(first.claimed())));
        facts.add("stamped", stamped == null ? texts.get("unstamped") : time(stamped));
        facts.add("countersigned", first.countersignatures().isEmpty() ? texts.get("countersigned.none")
                : texts.get("countersigned", first.countersignatures().size()));
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }
}
