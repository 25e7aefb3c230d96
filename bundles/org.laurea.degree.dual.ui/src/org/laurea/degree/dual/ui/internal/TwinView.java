package org.laurea.degree.dual.ui.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.laurea.core.store.StoredRecord;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.pair.PairView;
import org.laurea.workbench.pair.Partner;

/** The two records of a double degree side by side: they may differ in the degree category alone (annex 二.2(5)). */
public final class TwinView extends PairView {

    static final String TYPE = "dual";
    static final String NUMBER = "certificateNumber";
    static final Set<String> MAY_DIFFER = Set.of("XWLBM", "XWLB");

    private final Messages messages = Messages.beside(TwinView.class);
    private final Language language = Language.of(Locale.getDefault());

    @Override
    protected String recordType() {
        return TYPE;
    }

    @Override
    protected Set<String> mayDiffer() {
        return MAY_DIFFER;
    }

    @Override
    protected String text(String key) {
        return messages.format(language, "twin." + key);
    }

    @Override
    protected Callable<Optional<Partner>> search(BatchDocument document, StoredRecord record) {
        int certificate = document.type().indexOf(NUMBER);
        String number = record.values().get(certificate);
        Optional<Partner> twin = Optional.empty();
        for (int i = 0; i < document.size() && twin.isEmpty() && !number.isEmpty(); i++) {
            StoredRecord other = document.record(i);
            if (!other.id().equals(record.id()) && number.equals(other.values().get(certificate))) {
                twin = Optional.of(new Partner(document.type(), other.values(),
                        messages.format(language, "twin.place", i + 1)));
            }
        }
        Optional<Partner> found = twin;
        return () -> found;
    }
}
