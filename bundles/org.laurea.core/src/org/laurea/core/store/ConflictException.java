package org.laurea.core.store;

import java.util.List;

/** A change set that was refused as a whole, because what it was made upon has changed since. Nothing was written. */
public final class ConflictException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    /** A refusal for these reasons, at least one. */
    public ConflictException(List<Conflict> conflicts) {
        super(conflicts.size() + " conflicts");
        this.conflicts = List.copyOf(conflicts);
    }

    /** What stands against it, at most the first 1,000. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
