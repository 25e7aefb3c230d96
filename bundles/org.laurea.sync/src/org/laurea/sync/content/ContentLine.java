package org.laurea.sync.content;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;

/** A line of a content after the first. */
public sealed interface ContentLine {

    /** The kind of content it stands in. */
    PackageKind kind();

    /** Whether it is one of the records that the head counts; an accepted warning is not. */
    default boolean isRecord() {
        return true;
    }

    /** A filed record: the texts of its fields in the order of the structure. */
    record Row(List<String> values) implements ContentLine {

        /** A record; the list is copied. */
        public Row {
            values = List.copyOf(values);
        }

        @Override
        public PackageKind kind() {
            return PackageKind.FILING;
        }
    }

    /**
     * A warning that stands with its reason; after the records, ordered by record, rule and field, each once.
     *
     * @param record the number of the record in this content, from 1 on
     * @param rule the code of the rule
     * @param field the code of the field, empty for the record as a whole
     * @param reason in the words of who decided
     */
    record Accepted(long record, String rule, String field, String reason) implements ContentLine {
        @Override
        public PackageKind kind() {
            return PackageKind.FILING;
        }

        @Override
        public boolean isRecord() {
            return false;
        }
    }

    /**
     * Corrections of one filed record.
     *
     * @param certificate its certificate number
     * @param degree its code of the degree (XWLBM), where a certificate number has two; else empty
     * @param changes by the code of the field; at least one
     * @param reason why
     */
    record Correction(String certificate, String degree, SortedMap<String, Replacement> changes, String reason)
            implements ContentLine {

        /** A correction; the map is copied. */
        public Correction {
            changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        }

        @Override
        public PackageKind kind() {
            return PackageKind.ERRATA;
        }
    }

    /** A text and what it should have been. */
    record Replacement(String before, String after) {}

    /**
     * The revocation of one filed degree.
     *
     * @param certificate its certificate number
     * @param degree as in {@link Correction}
     * @param decided the day of the decision as CCYYMMDD
     * @param reason why
     */
    record Revocation(String certificate, String degree, String decided, String reason) implements ContentLine {
        @Override
        public PackageKind kind() {
            return PackageKind.REVOCATION;
        }
    }

    /**
     * A decision on a package.
     *
     * @param about the package
     * @param isApproved what was decided
     * @param opinion in the words of who decided
     */
    record Decision(PackageId about, boolean isApproved, String opinion) implements ContentLine {
        @Override
        public PackageKind kind() {
            return PackageKind.DECISION;
        }
    }
}
