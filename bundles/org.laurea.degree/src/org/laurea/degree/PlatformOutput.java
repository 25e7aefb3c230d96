package org.laurea.degree;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that were made for the platform.
 *
 * @param batches the files, one for each award date, in the order of the dates
 * @param rowsLeftOut how many records are in none of them
 * @param leftOut the list that says which records these are, and why
 */
public record PlatformOutput(List<Batch> batches, int rowsLeftOut, Path leftOut) {

    /**
     * One file.
     *
     * @param file where it is
     * @param day the award date of its records as CCYYMMDD, empty for records that have none
     * @param rows how many records it holds
     */
    public record Batch(Path file, String day, int rows) {}

    /** How many records are in the files. */
    public int rows() {
        return batches.stream().mapToInt(Batch::rows).sum();
    }
}
