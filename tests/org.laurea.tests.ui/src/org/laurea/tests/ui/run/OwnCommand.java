package org.laurea.tests.ui.run;

import java.util.ArrayList;
import java.util.List;

/** The command that started this process, for starting the program once more on the same data. */
public final class OwnCommand {

    private static final String STORY = "-Dlaurea.story";

    private OwnCommand() {}

    /** The desktop as its users start it, without story. */
    public static List<String> desktop() {
        List<String> command = new ArrayList<>();
        boolean isName = false;
        for (String word : words()) {
            if (!isName && !word.equals("-application") && !word.startsWith(STORY)) {
                command.add(word);
            }
            isName = word.equals("-application");
        }
        return command;
    }

    /** The desktop with another story, with other properties of the Java machine before all others. */
    public static List<String> story(List<String> properties) {
        List<String> command = new ArrayList<>();
        for (String word : words()) {
            if (!word.startsWith(STORY)) {
                command.add(word);
            }
        }
        command.addAll(command.indexOf("-jar"), properties);
        return command;
    }

    private static List<String> words() {
        var info = ProcessHandle.current().info();
        List<String> words = new ArrayList<>(List.of(info.command().orElseThrow()));
        words.addAll(List.of(info.arguments().orElseThrow()));
        return words;
    }
}
