package org.laurea.degree;

import org.laurea.core.text.Localized;

/**
 * One thing that is wrong with the photos of a batch.
 *
 * @param problem what it is
 * @param row the number of the record's row, 0 for a file that belongs to none
 * @param file the name of the file as it is, or as it should be where it is missing; it holds an ID number
 * @param message the problem for people; it holds no ID number
 */
public record PhotoFinding(PhotoProblem problem, int row, String file, Localized message) {}
