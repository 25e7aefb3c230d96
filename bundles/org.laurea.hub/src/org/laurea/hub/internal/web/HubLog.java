package org.laurea.hub.internal.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The log of a hub: a line of JSON for each event, in files that follow each other. It names units, packages and kinds of problems,
 * never a person or a value of a record.
 */
public final class HubLog implements AutoCloseable {

    private static final int MOST_BYTES = 10 << 20;
    private static final int FILES = 10;

    private final Logger logger = Logger.getAnonymousLogger();
    private final FileHandler file;

    private HubLog(FileHandler file) {
        this.file = file;
        file.setFormatter(new Lines());
        logger.setUseParentHandlers(false);
        logger.addHandler(file);
    }

    /** The log in a folder, which is made. */
    public static HubLog in(Path folder) throws IOException {
        Files.createDirectories(folder);
        String escaped = folder.toString().replace("%", "%%");
        return new HubLog(new FileHandler(escaped + "/hub-%u.%g.jsonl", MOST_BYTES, FILES, true));
    }

    /** Something happened. */
    public void tell(String event, Map<String, Object> members) {
        log(Level.INFO, event, members, null);
    }

    /** Something failed that should not. */
    public void fail(String event, Map<String, Object> members, Throwable cause) {
        log(Level.SEVERE, event, members, cause);
    }

    private void log(Level level, String event, Map<String, Object> members, @Nullable Throwable cause) {
        LogRecord line = new LogRecord(level, event);
        Map<String, Object> all = new LinkedHashMap<>(members);
        if (cause != null) {
            // Messages of foreign exceptions may quote what they were given: the place alone is told.
            StackTraceElement[] trace = cause.getStackTrace();
            all.put("failure", cause.getClass().getName());
            all.put("at", trace.length == 0 ? "" : trace[0].toString());
        }
        line.setParameters(new Object[] {all});
        logger.log(line);
    }

    @Override
    public void close() {
        logger.removeHandler(file);
        file.close();
    }

    private static final class Lines extends Formatter {

        @Override
        public String format(@Nullable LogRecord given) {
            LogRecord line = Objects.requireNonNull(given);
            StringWriter text = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
                json.writeStartObject();
                json.writeStringField("time", String.valueOf(line.getInstant()));
                json.writeStringField("level", line.getLevel() == Level.INFO ? "info" : "error");
                json.writeStringField("event", line.getMessage());
                if (line.getParameters()[0] instanceof Map<?, ?> members) {
                    for (Map.Entry<?, ?> member : members.entrySet()) {
                        json.writeFieldName(String.valueOf(member.getKey()));
                        if (member.getValue() instanceof Number number) {
                            json.writeNumber(number.longValue());
                        } else {
                            json.writeString(String.valueOf(member.getValue()));
                        }
                    }
                }
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.append('\n').toString();
        }
    }
}
