package org.laurea.sync.internal.json;

import java.util.regex.Pattern;

/** What texts of the forms look like. */
public final class Patterns {

    /** A hash of 32 bytes. */
    public static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** The code of a unit, an office or a hub. */
    public static final Pattern UNIT = Pattern.compile("[0-9A-Za-z]{1,32}");
    /** The tag of a category. */
    public static final Pattern CATEGORY = Pattern.compile("[a-z][a-z0-9.-]{0,63}|");
    /** A day as CCYYMMDD. */
    public static final Pattern DAY = Pattern.compile("[0-9]{8}");
    /** A change set. */
    public static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** The name of an account or a person; any text of one line. */
    public static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    /** Bytes in the base 64 of RFC 4648 section 4, with padding. */
    public static final Pattern BASE64 = Pattern.compile("[0-9A-Za-z+/]*={0,2}");
    /** Any text. */
    public static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private Patterns() {}
}
