package org.laurea.store.internal.lock;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * Who holds a store.
 *
 * @param user the name of the user on this machine
 * @param pid the id of the process
 * @param started when the process started; with its id it is like no other process
 * @param since since when it holds the store
 */
public record Holder(String user, long pid, Instant started, Instant since) {

    /** This process, from now on. */
    static Holder me() {
        ProcessHandle process = ProcessHandle.current();
        return new Holder(System.getProperty("user.name", ""), process.pid(),
                process.info().startInstant().orElse(Instant.EPOCH), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether it is a process of the user of this one. */
    public boolean isSameUser() {
        return user.equals(me().user());
    }

    /** Whether it is this process. */
    public boolean isThisProcess() {
        Holder me = me();
        return pid == me.pid() && started.equals(me.started());
    }

    /** What is left of a file that says it; empty if it says nothing. */
    static Optional<Holder> read(Path file) {
        try {
            Properties said = new Properties();
            said.load(new StringReader(Files.readString(file)));
            return Optional.of(new Holder(said.getProperty("user", ""), Long.parseLong(said.getProperty("pid", "")),
                    Instant.parse(said.getProperty("started", "")), Instant.parse(said.getProperty("since", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Lines that say it. */
    String text() {
        String name = user.codePoints().filter(c -> c >= ' ' && c != '\\').collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return "user=" + name + "\npid=" + pid + "\nstarted=" + started + "\nsince=" + since + "\n";
    }
}
