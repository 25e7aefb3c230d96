package org.laurea.degree;

import org.laurea.validation.Severity;

/** What can be wrong with the photos of a batch (教毕指〔2017〕99号: JPEG, 480 by 640 pixels, 24 bits, named by ID number). */
public enum PhotoProblem {
    /** A record without a photo. */
    MISSING(Severity.ERROR),
    /** A photo that belongs to no record. */
    SURPLUS(Severity.ERROR),
    /** Two files for one ID number. */
    TWICE(Severity.ERROR),
    /** Not a JPEG image, whatever the name says. */
    NOT_JPEG(Severity.ERROR),
    /** Not 480 by 640 pixels. */
    DIMENSIONS(Severity.ERROR),
    /** Not 24 bits a pixel. */
    COLOURS(Severity.ERROR),
    /** The image ends too early. */
    TRUNCATED(Severity.ERROR),
    /** The name does not end in {@code .jpg}. */
    EXTENSION(Severity.WARNING),
    /** Smaller than 20 or larger than 100 kilobytes. */
    FILE_SIZE(Severity.WARNING);

    private final Severity severity;

    PhotoProblem(Severity severity) {
        this.severity = severity;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }
}
