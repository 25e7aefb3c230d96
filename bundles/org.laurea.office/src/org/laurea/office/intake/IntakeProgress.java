package org.laurea.office.intake;

/** Hears how far an import is, and may end it. */
public interface IntakeProgress {

    /** Nobody listens and nobody ends it. */
    IntakeProgress NONE = new IntakeProgress() {
        @Override
        public void rows(int done, int all) {
            // nobody listens
        }
    };

    /**
     * Some more rows are done.
     *
     * @param done how many, so far
     * @param all how many there are; 0 as long as nobody knows
     */
    void rows(int done, int all);

    /** Whether to give up; asked now and then. What was done until then leaves nothing behind. */
    default boolean isCancelled() {
        return false;
    }
}
