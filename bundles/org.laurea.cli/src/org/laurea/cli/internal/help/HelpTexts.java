package org.laurea.cli.internal.help;

/** Where the texts of the help lie: for each command a line, its options, details and examples. */
public final class HelpTexts {

    private HelpTexts() {}
}
