package org.laurea.core.record;

import org.laurea.core.text.Localized;

/** A whiteboard service: one for each record type that is installed. */
public interface RecordTypeProvider {

    /** The record type, in its present version. */
    RecordType recordType();

    /** The name of the record type for people. */
    Localized title();
}
