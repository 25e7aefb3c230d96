package org.laurea.exchange.internal.read;

/** Tells whether bytes, given piece by piece, are well-formed UTF-8 as Unicode defines it. */
final class Utf8Check {

    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;

    /** Whether everything up to here, these bytes included, can be UTF-8. */
    boolean accept(byte[] bytes, int from, int count) {
        int end = from + count;
        for (int at = from; at < end; at++) {
            int b = bytes[at];
            if (expected == 0) {
                if (b < 0 && !begin(b & 0xFF)) {
                    return false;
                }
            } else {
                int value = b & 0xFF;
                if (value < lowest || value > highest) {
                    return false;
                }
                expected--;
                lowest = 0x80;
                highest = 0xBF;
            }
        }
        return true;
    }

    private boolean begin(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            expected = 1;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            expected = 2;
            lowest = lead == 0xE0 ? 0xA0 : 0x80;
            highest = lead == 0xED ? 0x9F : 0xBF;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            expected = 3;
            lowest = lead == 0xF0 ? 0x90 : 0x80;
            highest = lead == 0xF4 ? 0x8F : 0xBF;
        } else {
            return false;
        }
        return true;
    }

    /** Whether no character is left half. */
    boolean isComplete() {
        return expected == 0;
    }
}
