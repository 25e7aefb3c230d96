package org.laurea.degree.minor.ui.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredRecord;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Messages;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.office.Desk;
import org.laurea.office.document.BatchDocument;
import org.laurea.workbench.pair.PairView;
import org.laurea.workbench.pair.Partner;

/**
 * The main degree beside the minor one: both carry one certificate number (annex 二.2(4)). It is looked for in the own batches, then
 * in the register of filed records.
 */
public final class MainDegreeView extends PairView {

    private static final Set<String> MAY_DIFFER = Set.of("ZYDM", "ZYMC", "XWLBM", "XWLB", "HXWRQ", "DSXM", "LWLX",
            "LWTM",
            "LWGJC", "LWXTLY", "LWYJFX", "LWZXYZ");

    private final Messages messages = Messages.beside(MainDegreeView.class);
    private final Language language = Language.of(Locale.getDefault());
    private @Nullable FiledDegrees filed;

    @Override
    protected String recordType() {
        return "minor";
    }

    @Override
    protected Set<String> mayDiffer() {
        return MAY_DIFFER;
    }

    @Override
    protected String text(String key) {
        return messages.format(language, "main." + key);
    }

    @Override
    protected Callable<Optional<Partner>> search(BatchDocument document, StoredRecord record) {
        Desk desk = requireNonNull(getSite().getService(Desk.class));
        FiledDegrees known = filed;
        FiledDegrees register = known == null
                ? new FiledDegrees(desk.settings().registers(), messages.text("main.filed"))
                : known;
        filed = register;
        String number = record.values().get(document.type().indexOf("certificateNumber"));
        List<String> types = desk.types().all().stream().filter(type -> type.channel() == Channel.MAIN)
                .map(DegreeCategory::id).toList();
        return () -> number.isEmpty() ? Optional.empty()
                : stored(desk.store(), types, number).or(() -> registered(register, number));
    }

    private Optional<Partner> stored(RecordStore store, List<String> types, String number) throws StoreException {
        for (String type : types) {
            for (StoredRecord main : store.withCertificates(type, List.of(number))) {
                Optional<Batch> batch = store.batch(main.batch());
                if (batch.isPresent()) {
                    return Optional.of(new Partner(batch.get().type(), main.values(), messages.format(language,
                            "main.stored", title(batch.get().type()), batch.get().day())));
                }
            }
        }
        return Optional.empty();
    }

    private String title(StoredType type) {
        return language == Language.ZH ? type.titleZh() : type.titleEn();
    }

    /** A register that cannot be read says so in the place of a record. */
    private Optional<Partner> registered(FiledDegrees register, String number) {
        try {
            return register.named(number, language);
        } catch (InputException e) {
            return Optional.of(new Partner(new StoredType("", "", "", "", List.of()), List.of(),
                    e.text().in(language)));
        }
    }
}
