package org.laurea.degree.index;

/** The texts of a column that come again and again; a column in which nearly every text is new is found out and left alone. */
final class RepeatedTexts {

    private static final int MOST = 4096;
    private static final int TRIES_FOR_EACH = 4;

    private final TextIds ids = new TextIds();
    private int tries;
    private boolean isDiverse;

    /** The number of a text, or -1 if it is not kept here. */
    int id(String text) {
        if (isDiverse) {
            return -1;
        }
        if (ids.size() == MOST) {
            return ids.find(text);
        }
        tries++;
        int id = ids.id(text);
        isDiverse = ids.size() == MOST && tries < TRIES_FOR_EACH * MOST;
        return id;
    }

    String text(int id) {
        return ids.text(id);
    }

    boolean is(int id, String text) {
        return ids.is(id, text);
    }
}
