package org.laurea.app.internal.encryption;

import java.nio.CharBuffer;
import java.util.Arrays;

/** What is to be said of a new passphrase that was entered twice. */
enum Verdict {
    /** Nothing was entered yet. */
    MISSING,
    /** The second one is not the first. */
    DIFFERENT,
    /** It can be guessed; the user may want it nevertheless. */
    WEAK,
    /** It will do. */
    GOOD;

    private static final int LENGTH = 12;
    private static final int VARIETY = 6;

    static Verdict of(char[] first, char[] again) {
        if (first.length == 0) {
            return MISSING;
        }
        if (!Arrays.equals(first, again)) {
            return DIFFERENT;
        }
        long kinds = CharBuffer.wrap(first).chars().distinct().count();
        return first.length < LENGTH || kinds < VARIETY ? WEAK : GOOD;
    }

    /** Whether it can be taken. */
    boolean isUsable() {
        return this == WEAK || this == GOOD;
    }
}
