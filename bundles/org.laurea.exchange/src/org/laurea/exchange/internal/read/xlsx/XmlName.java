package org.laurea.exchange.internal.read.xlsx;

/** Local names of XML as numbers: names of up to eight ASCII characters are their own bytes, longer ones are folded. */
final class XmlName {

    private XmlName() {}

    /** The number of a name. */
    static long of(String name) {
        long number = 0;
        for (int i = 0; i < name.length(); i++) {
            number = with(number, (byte) name.charAt(i));
        }
        return number;
    }

    /** The number of a name that goes on with one more byte. */
    static long with(long number, byte next) {
        return Long.rotateLeft(number, Byte.SIZE) ^ next & 0xFF;
    }
}
