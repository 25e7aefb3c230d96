package org.laurea.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packed product as a process. */
final class Laurea {

    /** What a run left: its exit code and its two streams. */
    record Result(int exit, String out, String err) {

        /** The result, if the run ended with one of these codes. */
        Result ended(int... codes) {
            for (int code : codes) {
                if (code == exit) {
                    return this;
                }
            }
            throw new AssertionError("exit " + exit + "\n" + err);
        }
    }

    private static final long PATIENCE_MINUTES = 10;
    private static final Path SCRIPT = Path.of(System.getProperty("laurea.root"),
            "releng/org.laurea.cli.product/target/laurea/bin/laurea").toAbsolutePath().normalize();

    private Laurea() {}

    /** Runs a command with messages in English. */
    static Result run(Object... arguments) {
        return run(Map.of(), arguments);
    }

    /** Runs a command with further environment variables. */
    static Result run(Map<String, String> environment, Object... arguments) {
        return run(environment, command(arguments));
    }

    /** Starts a command that can be interrupted, even where the test itself runs with interrupts ignored. */
    static Process start(Map<String, String> environment, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(command(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Starts a command whose output can be read, and whose notes go to the end of a file. */
    static Process start(Map<String, String> environment, Path notes, Object... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments))
                .redirectError(ProcessBuilder.Redirect.appendTo(notes.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        command.addAll(List.of("--lang", "en"));
        return command;
    }

    /** Runs any command. */
    static Result run(Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("laurea", ".out");
            Path err = Files.createTempFile("laurea", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("hangs: " + command);
            }
            Result result = new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException e) {
            throw new AssertionError(command.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
