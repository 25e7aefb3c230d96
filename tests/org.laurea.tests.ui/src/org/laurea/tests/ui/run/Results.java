package org.laurea.tests.ui.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.laurea.tests.ui.bot.Bot;

/**
 * Writes one line a test as it ends: {@code ok}, {@code failed} or {@code skipped}, the name, and what is to be said about it in
 * Base64. The last line says {@code end}: without it, the program went away too early.
 */
final class Results implements TestExecutionListener, AutoCloseable {

    private final PrintWriter out;

    Results(Path file) throws IOException {
        out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                StandardOpenOption.APPEND), true);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
        if (test.isTest() || failed) {
            String status = switch (result.getStatus()) {
                case SUCCESSFUL -> "ok";
                case ABORTED -> "skipped";
                case FAILED -> "failed";
            };
            write(status, test.getDisplayName(), result.getThrowable().map(Results::trace).orElse(""));
        }
        if (failed) {
            Bot.current().picture("failed-" + test.getDisplayName().replaceAll("\\W+", "-"));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        write("skipped", test.getDisplayName(), reason);
    }

    /** The story could not even begin. */
    void broken(Throwable failure) {
        write("failed", "the story begins", trace(failure));
    }

    @Override
    public void close() {
        out.println("end");
        out.close();
    }

    private void write(String status, String name, String words) {
        String encoded = Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        out.println(status + "\t" + name + "\t" + encoded);
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
