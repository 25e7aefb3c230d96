package org.laurea.cli.internal;

/** The exit codes of the contract. */
public final class ExitCode {

    /** Done, nothing wrong. */
    public static final int OK = 0;
    /** Done, and there are findings of severity error. */
    public static final int FINDINGS = 1;
    /** Wrong usage or unreadable input; one line says so. */
    public static final int USAGE = 2;

    /** A service could not be reached; nothing was lost. */
    public static final int SERVICE = 3;

    private ExitCode() {}
}
