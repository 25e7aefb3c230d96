package org.laurea.codes.internal;

/** A candidate, its edit distance from the text asked for, and how many characters both have. */
record Ranked(Candidate candidate, int distance, int shared) {

    /** Negative if this is nearer by distance and shared characters, 0 if neither tells. */
    int comparedTo(Ranked other) {
        int byDistance = Integer.compare(distance, other.distance);
        return byDistance != 0 ? byDistance : Integer.compare(other.shared, shared);
    }
}
