package org.laurea.sync.content;

import org.laurea.sync.PackageKind;

/**
 * The first line of a content.
 *
 * @param kind what it says
 * @param category the tag of the category of all records concerned: {@code regular}, …; may be empty in a decision
 * @param structure the version of the structure whose fields a filed record lists; empty in a decision
 * @param unit the code of the unit that says it, of a decision the office's
 * @param day CCYYMMDD: of a filing the award date, else the day on which it was decided
 * @param records how many lines follow that are not accepted warnings
 */
public record ContentHead(PackageKind kind, String category, String structure, String unit, String day, long records) {}
