package org.laurea.office.internal.filing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.office.filing.LastTry;

/**
 * A note beside a package about the last try to send it. It only explains: one that cannot be read is none.
 *
 * @param file where it is written
 */
record TryNote(Path file) {

    private static final String WHEN = "when";

    void write(LastTry last) throws IOException {
        Properties lines = new Properties();
        lines.setProperty(WHEN, last.when().toString());
        for (Language language : Language.values()) {
            lines.setProperty(language.tag(), last.why().in(language));
        }
        StringWriter text = new StringWriter();
        lines.store(text, null);
        Files.writeString(file, text.toString());
    }

    Optional<LastTry> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file)));
            Localized why = language -> lines.getProperty(language.tag(), "");
            return Optional.of(new LastTry(Instant.parse(lines.getProperty(WHEN, "")), why));
        } catch (IllegalArgumentException | DateTimeException | CharacterCodingException torn) {
            return Optional.empty();
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
