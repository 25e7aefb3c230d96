package org.laurea.degree.table;

/**
 * The texts that a rule accepted last. Neighbouring rows often bear the same, which then need not be looked up again. Threads may
 * share it: each sees a whole memory, though perhaps an old one.
 */
public final class LastAccepted {

    private record Texts(String first, String second, String third) {}

    private Texts last = new Texts("", "", "");

    /** Whether these texts were accepted last. */
    public boolean is(String first, String second, String third) {
        Texts known = last;
        return known.first.equals(first) && known.second.equals(second) && known.third.equals(third);
    }

    /** Remembers texts that were accepted. */
    public void set(String first, String second, String third) {
        last = new Texts(first, second, third);
    }
}
