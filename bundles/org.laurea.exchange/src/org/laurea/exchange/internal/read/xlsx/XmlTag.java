package org.laurea.exchange.internal.read.xlsx;

/** The fixed pieces of XML that are no elements, and how they are found. */
final class XmlTag {

    static final int INCOMPLETE = -1;
    static final byte[] COMMENT = {'<', '!', '-', '-'};
    static final byte[] COMMENT_END = {'-', '-', '>'};
    static final byte[] CDATA = {'<', '!', '[', 'C', 'D', 'A', 'T', 'A', '['};
    static final byte[] CDATA_END = {']', ']', '>'};
    static final byte[] INSTRUCTION_END = {'?', '>'};

    private XmlTag() {}

    static boolean starts(byte[] bytes, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static int find(byte[] bytes, int from, int to, byte[] mark) {
        for (int at = from; at <= to - mark.length; at++) {
            if (starts(bytes, at, mark)) {
                return at;
            }
        }
        return -1;
    }
}
