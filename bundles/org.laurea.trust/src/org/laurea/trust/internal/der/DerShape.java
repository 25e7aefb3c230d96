package org.laurea.trust.internal.der;

/**
 * The outside of a DER value (X.690, clause 10): definite lengths in their shortest form, each value ending where the one around it
 * says, no deeper than is ever needed. No value is built, so nothing that is sent costs more than reading it once.
 */
final class DerShape {

    private static final int MAX_DEPTH = 40;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int UNIVERSAL_MASK = 0xc0;

    private final byte[] bytes;
    private final int[] ends = new int[MAX_DEPTH];
    private int depth;
    private int position;

    private DerShape(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether {@code bytes} are one value and nothing behind it. */
    static boolean isSound(byte[] bytes) {
        return new DerShape(bytes).isOneValue();
    }

    private boolean isOneValue() {
        do {
            if (!enter()) {
                return false;
            }
            while (depth > 0 && ends[depth - 1] == position) {
                depth--;
            }
        } while (depth > 0);
        return position == bytes.length;
    }

    /** Steps over a primitive value, or into a constructed one. */
    private boolean enter() {
        int limit = depth == 0 ? bytes.length : ends[depth - 1];
        if (limit - position < 2) {
            return false;
        }
        int tag = bytes[position++] & 0xff;
        int length = length(limit);
        if ((tag & LONG_TAG) == LONG_TAG || length < 0 || length > limit - position) {
            return false;
        }
        if ((tag & CONSTRUCTED) == 0) {
            position += length;
            return true;
        }
        boolean isKnown = (tag & UNIVERSAL_MASK) != 0 || tag == SEQUENCE || tag == SET;
        if (!isKnown || depth == MAX_DEPTH) {
            return false;
        }
        ends[depth++] = position + length;
        return true;
    }

    /** The length that stands here, -1 if it is not in its shortest form. */
    private int length(int limit) {
        int first = bytes[position++] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7f;
        if (count == 0 || count > 4 || count > limit - position) {
            return -1;
        }
        long length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | bytes[position++] & 0xff;
        }
        boolean isShortest = length >= 0x80 && length >> 8 * (count - 1) != 0;
        return isShortest && length <= Integer.MAX_VALUE ? (int) length : -1;
    }
}
