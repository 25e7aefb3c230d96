package org.laurea.core.module;

import java.util.Locale;

/** How a module is doing. */
public enum ModuleState {
    /** Installed and at work. */
    RUNNING,
    /** Installed, but something that it needs is missing. */
    WAITING,
    /** Installed, but it could not be started. */
    FAILED,
    /** Not installed; a repository has it. */
    AVAILABLE;

    /** The name in messages and reports: {@code running}, … */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
