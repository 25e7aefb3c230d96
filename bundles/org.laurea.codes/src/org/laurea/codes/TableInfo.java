package org.laurea.codes;

import java.util.List;

import org.laurea.core.text.Localized;

/**
 * A code table as the catalogue describes it.
 *
 * @param id the id, such as {@code undergrad_major}
 * @param title what it is called
 * @param note where it is from and what in it is doubtful
 * @param rows how many entries it has
 * @param complete whether a value outside it is an error
 * @param origin whose rows it has
 * @param files the names of its files, in the order in which they are read
 * @param columns the columns in which it is handed out: {@code code}, {@code name}, {@code former_code},
 *        {@code former_name}, {@code alias}, {@code valid_from} and {@code valid_to} as far as it has them, then its others
 */
public record TableInfo(String id, Localized title, Localized note, int rows, boolean complete, TableOrigin origin,
        List<String> files, List<String> columns) {}
