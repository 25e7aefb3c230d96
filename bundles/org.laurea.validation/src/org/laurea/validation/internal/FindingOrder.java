package org.laurea.validation.internal;

/** The order of findings within a row, as one number: column (none first), rule code, field code. */
final class FindingOrder {

    private FindingOrder() {}

    /**
     * @param column the column, -1 for none
     * @param ruleRank the place of the rule among all rules in the order of their codes
     * @param fieldRank the place of the field among all fields in the order of their codes, -1 for none
     */
    static long key(int column, int ruleRank, int fieldRank) {
        return (long) (column + 1) << 32 | (long) ruleRank << 16 | fieldRank + 1;
    }

    /** What a key says of the place within its row: findings of one field have the same. */
    static int place(long key) {
        return (int) (key >>> 32);
    }
}
