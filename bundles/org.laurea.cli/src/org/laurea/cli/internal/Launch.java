package org.laurea.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.laurea.cli.internal.args.Usage;
import org.laurea.cli.internal.terminal.Screens;
import org.laurea.cli.internal.terminal.Terminal;
import org.laurea.core.data.DataFolder;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Language;

/** Prepares the terminal as the options and the environment say, and runs the command line. */
final class Launch {

    private Launch() {}

    static int run(List<String> words, OutputStream out, Supplier<Services> services, Clock clock)
            throws IOException {
        Map<String, String> environment = System.getenv();
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Screens screens = Screens.ofProcess(environment);
        Language language = Language.of(Locale.getDefault(Locale.Category.DISPLAY));
        boolean quiet = words.contains("--quiet");
        int code;
        try {
            language = language(words, language);
            Terminal terminal = new Terminal(out, err, language, quiet, screens);
            FailureLog log = new FailureLog(DataFolder.ofProcess().resolve("failures.log"), clock);
            code = new CommandLine(new Session(terminal, services, clock), log).run(words);
            if (code == ExitCode.OK || code == ExitCode.FINDINGS) {
                out.flush();
            }
        } catch (InputException e) {
            new Terminal(out, err, language, quiet, screens).fail(e.text());
            code = ExitCode.USAGE;
        } catch (IOException e) {
            new Terminal(out, err, language, quiet, screens).fail(FileTrouble.of(e));
            code = ExitCode.USAGE;
        }
        return code;
    }

    /** The language of the option {@code --lang}, wherever it stands. */
    static Language language(List<String> words, Language otherwise) throws InputException {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if ("--".equals(word)) {
                break;
            }
            boolean separate = "--lang".equals(word) && i + 1 < words.size();
            if (separate || word.startsWith("--lang=")) {
                String tag = separate ? words.get(i + 1) : word.substring("--lang=".length());
                for (Language language : Language.values()) {
                    if (language.tag().equals(tag)) {
                        return language;
                    }
                }
                throw Usage.mistake("option.choice", "--lang", tag, "zh, en");
            }
        }
        return otherwise;
    }
}
