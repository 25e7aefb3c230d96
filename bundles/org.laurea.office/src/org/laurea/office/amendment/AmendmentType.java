package org.laurea.office.amendment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.laurea.core.store.StoredField;
import org.laurea.core.store.StoredType;
import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.sync.PackageKind;
import org.laurea.sync.content.ContentHead;

/**
 * The record type of a batch that amends filed records, or decides on that. No module provides it, so that nobody edits such a batch
 * as if it were degrees; its id, such as {@code errata:regular}, is none that a category can have.
 *
 * @param kind what it does
 * @param category the tag of the category of the records that it amends; empty of a decision
 * @param structure the version of their structure; empty of a decision
 */
public record AmendmentType(PackageKind kind, String category, String structure) {

    private static final String MARK = ":";
    private static final Messages TEXTS = Messages.beside(AmendmentType.class);

    /** The one of the content with this head; empty if that files records. */
    public static Optional<AmendmentType> of(ContentHead head) {
        return head.kind() == PackageKind.FILING ? Optional.empty()
                : Optional.of(new AmendmentType(head.kind(), head.category(), head.structure()));
    }

    /** The one that a batch has; empty if its records are degrees. */
    public static Optional<AmendmentType> of(StoredType type) {
        String[] parts = type.id().split(MARK, 2);
        return parts.length < 2 ? Optional.empty()
                : PackageKind.of(parts[0]).map(kind -> new AmendmentType(kind, parts[1], type.version()));
    }

    /** Its id. */
    public String id() {
        return kind.tag() + MARK + category;
    }

    /**
     * What the store keeps of it.
     *
     * @param records the title of the records that it amends
     */
    public StoredType stored(Localized records) {
        Localized title = TEXTS.text("title." + kind.tag(), records);
        return new StoredType(id(), structure, title.in(Language.ZH), title.in(Language.EN),
                Arrays.stream(Column.values()).filter(column -> column.kinds().contains(kind)).map(Column::field)
                        .toList());
    }

    /** What its records say. */
    enum Column {
        CERTIFICATE("XWZSBH", "certificateNumber", PackageKind.ERRATA, PackageKind.REVOCATION),
        DEGREE("XWLBM", "degreeCategoryCode", PackageKind.ERRATA, PackageKind.REVOCATION),
        FIELD("FIELD", "correctedField", PackageKind.ERRATA),
        BEFORE("BEFORE", "textBefore", PackageKind.ERRATA),
        AFTER("AFTER", "textAfter", PackageKind.ERRATA),
        DECIDED("DECIDED", "decisionDate", PackageKind.REVOCATION),
        REASON("REASON", "reason", PackageKind.ERRATA, PackageKind.REVOCATION),
        ABOUT("ABOUT", "packageId", PackageKind.DECISION),
        OUTCOME("OUTCOME", "outcome", PackageKind.DECISION),
        OPINION("OPINION", "opinion", PackageKind.DECISION);

        private final String code;
        private final String identifier;
        private final List<PackageKind> kinds;

        Column(String code, String identifier, PackageKind... kinds) {
            this.code = code;
            this.identifier = identifier;
            this.kinds = List.of(kinds);
        }

        List<PackageKind> kinds() {
            return kinds;
        }

        StoredField field() {
            return new StoredField(code, TEXTS.text("column." + code).in(Language.ZH), identifier);
        }
    }
}
