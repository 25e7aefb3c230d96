package org.laurea.validation;

/** The check of a rule that has nothing to check; a plan leaves it out. */
enum Nothing implements RowCheck {
    INSTANCE;

    @Override
    public void check(RowView row, Reporter out) {
        // nothing is looked at
    }
}
