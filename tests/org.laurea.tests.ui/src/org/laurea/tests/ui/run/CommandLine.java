package org.laurea.tests.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packed command line, in processes of its own. */
public final class CommandLine {

    private CommandLine() {}

    /** Begins a command; what it says comes in one stream, in English. */
    public static Process begin(Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("laurea.command")));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LANG", "en_US.UTF-8");
        builder.environment().put("LC_ALL", "en_US.UTF-8");
        builder.environment().put("JAVA_HOME", Path.of(System.getProperty("java.home")).toString());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
