package org.laurea.cli.internal.store;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.laurea.cli.internal.Session;
import org.laurea.core.record.CalendarDay;
import org.laurea.core.store.Batch;
import org.laurea.core.store.RecordStore;
import org.laurea.core.store.StoreException;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/** How a batch is named on the command line: the beginning of its id, its name, or its award date if there is only one of it. */
final class BatchNames {

    private static final int SHORT = 8;
    private static final int LEAST = 4;

    private BatchNames() {}

    /** The short name that the list shows. */
    static String of(UUID batch) {
        return batch.toString().substring(0, SHORT);
    }

    /** The award date for people. */
    static String day(String day) {
        return CalendarDay.parse(day) == 0 ? "-"
                : day.substring(0, 4) + '-' + day.substring(4, 6) + '-' + day.substring(6);
    }

    /** The name of a stored record type. */
    static Localized title(StoredType type) {
        return language -> language == Language.ZH ? type.titleZh() : type.titleEn();
    }

    /**
     * The batch that is meant.
     *
     * @throws InputException if there is none, or more than one
     */
    static Batch find(RecordStore store, String text) throws InputException, StoreException {
        List<Batch> all = store.batches();
        List<Batch> meant = all.stream().filter(batch -> batch.head().name().equals(text)).toList();
        if (meant.isEmpty() && text.length() >= LEAST) {
            String start = text.toLowerCase(Locale.ROOT);
            meant = all.stream().filter(batch -> batch.id().toString().startsWith(start)).toList();
        }
        if (meant.isEmpty()) {
            String digits = text.replace("-", "");
            meant = all.stream().filter(batch -> !digits.isEmpty() && batch.day().equals(digits)).toList();
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty()) {
            throw new InputException(Session.text("batch.unknown", text));
        }
        throw new InputException(Session.text("batch.several", text,
                String.join(", ", meant.stream().map(batch -> of(batch.id())).toList())));
    }
}
