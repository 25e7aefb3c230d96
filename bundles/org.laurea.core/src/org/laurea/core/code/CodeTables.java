package org.laurea.core.code;

import java.util.List;

/**
 * All code tables as one service: {@code gender}, {@code ethnic_group}, {@code id_document_type}, {@code thesis_type},
 * {@code topic_source}, {@code degree_category}, {@code country_region}, {@code languages} (both language standards),
 * {@code units} (universities and research units), {@code undergrad_major}, {@code graduate_discipline_2022},
 * {@code admin_division}, {@code province}, {@code holiday_cn}.
 */
public interface CodeTables {

    /** The version of the tables as shipped, such as {@code 2026.1}. */
    String version();

    /** SHA-256 over the tables' files in the order of their names, in lower-case hexadecimal digits. */
    String sha256();

    /** The ids of all tables in alphabetical order. */
    List<String> ids();

    /**
     * The table with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    CodeTable table(String id);

    /** Whether any table has entries that are limited to certain days. */
    default boolean isDated() {
        return ids().stream().anyMatch(id -> table(id).isDated());
    }
}
