package org.laurea.workbench.internal.batch;

import java.util.Locale;

import org.laurea.core.store.Batch;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;
import org.laurea.workbench.internal.part.Texts;

/** How batches are called on the screen. */
public final class BatchNames {

    private static final int DAY_LENGTH = 8;
    private static final int YEAR = 4;
    private static final int MONTH = 6;

    private BatchNames() {}

    /** The name that its users gave it, or its category. */
    public static String shortName(Batch batch) {
        return batch.head().name().isEmpty() ? category(batch.type()) : batch.head().name();
    }

    /** Its award date and the name that its users gave it, or its category. */
    public static String name(Batch batch) {
        return day(batch.day()) + ' ' + shortName(batch);
    }

    /** The name of a record type. */
    public static String category(StoredType type) {
        return Language.of(Locale.getDefault()) == Language.ZH ? type.titleZh() : type.titleEn();
    }

    /** An award date as {@code 2025-06-25}, or what stands for one that is not known. */
    public static String day(String day) {
        return day.length() == DAY_LENGTH
                ? day.substring(0, YEAR) + '-' + day.substring(YEAR, MONTH) + '-' + day.substring(MONTH)
                : Texts.beside(BatchNames.class).get("day.unknown");
    }
}
