package org.laurea.degree;

import java.util.List;

import org.laurea.validation.Severity;

/**
 * What a check of photos found.
 *
 * @param people how many people the records are about
 * @param photos how many files the folder holds
 * @param findings what is wrong: by row, then files of no record by name
 */
public record PhotoReport(int people, int photos, List<PhotoFinding> findings) {

    /** How many findings have this severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.problem().severity() == severity).count();
    }
}
