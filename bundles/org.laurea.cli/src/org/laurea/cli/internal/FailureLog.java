package org.laurea.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.text.Localized;

/**
 * Keeps what developers need of an unexpected failure: where in the program it happened. Messages of exceptions are left out,
 * since they may hold data of people.
 */
final class FailureLog {

    private static final long MOST = 1 << 20;

    private final Path file;
    private final Clock clock;

    FailureLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Writes the failure down and says where. */
    Localized keep(String command, Throwable failure) {
        StringBuilder entry = new StringBuilder(1024);
        entry.append(clock.instant()).append(" laurea ").append(command).append(" Java ")
                .append(Runtime.version()).append('\n');
        for (@Nullable
        Throwable cause = failure; cause != null; cause = cause.getCause()) {
            entry.append(cause.getClass().getName()).append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                entry.append("  ").append(frame).append('\n');
            }
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            boolean full = Files.exists(file) && Files.size(file) > MOST;
            Files.write(file, entry.toString().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE,
                    full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND,
                    StandardOpenOption.WRITE);
            return Session.text("failed.logged", failure.getClass().getSimpleName(), file);
        } catch (IOException e) {
            return Session.text("failed", failure.getClass().getSimpleName());
        }
    }
}
