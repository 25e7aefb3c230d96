package org.laurea.cli.internal.terminal;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.exchange.report.Ink;

/**
 * Where a command writes: data to one stream, messages to the other, both UTF-8 whatever the locale says.
 */
public final class Terminal {

    private final OutputStream data;
    private final PrintWriter messages;
    private final Language language;
    private final boolean quiet;
    private final Screens screens;
    private final List<Localized> notes = new ArrayList<>();

    /**
     * @param data takes data
     * @param messages takes messages and progress
     * @param language the language of the user
     * @param quiet whether messages and progress are left out; failures are told all the same
     * @param screens which of the two streams is a screen
     */
    public Terminal(OutputStream data, OutputStream messages, Language language, boolean quiet, Screens screens) {
        this(data, new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8)), language, quiet,
                screens);
    }

    private Terminal(OutputStream data, PrintWriter messages, Language language, boolean quiet, Screens screens) {
        this.data = data;
        this.messages = messages;
        this.language = language;
        this.quiet = quiet;
        this.screens = screens;
    }

    /** The same terminal that leaves out messages and progress. */
    public Terminal silent() {
        return new Terminal(data, messages, language, true, screens);
    }

    /** The stream for data. */
    public OutputStream data() {
        return data;
    }

    /** A writer of text to the stream for data. */
    public PrintWriter text() {
        return new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8));
    }

    /** The language of the user. */
    public Language language() {
        return language;
    }

    /** Colours for data, if it goes to a screen. */
    public Ink ink() {
        return screens.colour() && screens.data() ? Ink.COLOUR : Ink.PLAIN;
    }

    /** Whether progress is to be shown. */
    public boolean showsProgress() {
        return !quiet && screens.messages();
    }

    /**
     * Remembers something that the user should know about what is being done. It is told with the next message or when the command
     * has succeeded; a command that fails tells its failure alone.
     */
    public void note(Localized text) {
        notes.add(text);
    }

    /** Tells what was remembered. */
    public void sayNotes() {
        List<Localized> remembered = List.copyOf(notes);
        notes.clear();
        remembered.forEach(this::say);
    }

    /** Tells something that is no data. */
    public void say(Localized text) {
        if (!notes.isEmpty()) {
            sayNotes();
        }
        if (!quiet) {
            line(text.in(language));
        }
    }

    /** Tells why the command failed. */
    public void fail(Localized text) {
        line("laurea: " + text.in(language));
    }

    /** Replaces the last line of a screen; an empty text clears it. */
    synchronized void status(String text) {
        messages.print("\r\u001B[K" + text);
        messages.flush();
    }

    private synchronized void line(String text) {
        messages.print(text);
        messages.print('\n');
        messages.flush();
    }
}
