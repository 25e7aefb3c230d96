package org.laurea.cli.internal;

/** The exit codes of the contract. */
final class ExitCode {

    /** Done, nothing wrong. */
    static final int OK = 0;
    /** Done, and there are findings of severity error. */
    static final int FINDINGS = 1;
    /** Wrong usage or unreadable input; one line says so. */
    static final int USAGE = 2;

    /** A service could not be reached; nothing was lost. */
    static final int SERVICE = 3;

    private ExitCode() {}
}
