package org.laurea.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.laurea.cli.internal.args.Arguments;
import org.laurea.cli.internal.args.Usage;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;

/** Finds the command that the words name, runs it, and turns every failure into one line and an exit code. */
final class CommandLine {

    private final Session session;
    private final FailureLog log;

    CommandLine(Session session, FailureLog log) {
        this.session = session;
        this.log = log;
    }

    /** Runs the command and gives the exit code. */
    int run(List<String> words) {
        String name = "";
        try {
            List<String> rest = new ArrayList<>(words);
            name = takeName(rest);
            return name.isEmpty() || "help".equals(name) ? help(rest) : run(name, rest);
        } catch (InputException e) {
            session.terminal().fail(e.text());
        } catch (IOException e) {
            session.terminal().fail(FileTrouble.of(e));
        } catch (StoreException e) {
            session.terminal().fail(e.text());
            return e.trouble() == StoreException.Trouble.UNREACHABLE ? ExitCode.SERVICE : ExitCode.USAGE;
        } catch (OutOfMemoryError e) {
            session.terminal().fail(Session.text("failed.memory"));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            IOException trouble = FileTrouble.behind(e);
            session.terminal().fail(trouble == null ? log.keep(name, e) : FileTrouble.of(trouble));
        }
        return ExitCode.USAGE;
    }

    private int run(String name, List<String> words) throws InputException, IOException, StoreException {
        Command command = Commands.named(name);
        Arguments arguments = Arguments.parse(command.syntax(), words);
        if (arguments.has("help")) {
            new Help(session.terminal()).command(name, command);
            return ExitCode.OK;
        }
        int code = command.run(arguments, session);
        session.terminal().sayNotes();
        return code;
    }

    private int help(List<String> words) throws InputException {
        Help help = new Help(session.terminal());
        String topic = takeName(words);
        if (topic.isEmpty()) {
            help.all();
        } else {
            help.command(topic, Commands.named(topic));
        }
        return ExitCode.OK;
    }

    /** Takes the first word that is neither an option nor the value of {@code --lang} out of the words. */
    private static String takeName(List<String> words) throws InputException {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if ("--lang".equals(word)) {
                i++;
                if (i == words.size()) {
                    throw Usage.mistake("option.value", word);
                }
            } else if (!word.startsWith("-")) {
                return words.remove(i);
            } else if (!isCommon(word)) {
                Arguments.parse(Help.NO_COMMAND, List.of(word));
            }
        }
        return "";
    }

    private static boolean isCommon(String word) {
        return "--quiet".equals(word) || "--help".equals(word) || word.startsWith("--lang=");
    }
}
