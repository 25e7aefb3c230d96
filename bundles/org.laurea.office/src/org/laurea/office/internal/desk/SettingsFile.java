package org.laurea.office.internal.desk;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.DeskSettings;

/** The settings of an office in its data folder: {@code desk.properties}, UTF-8. */
final class SettingsFile {

    private static final String UNIT = "unit";
    private static final String REGISTERS = "registers";

    private final Path folder;
    private final Path file;

    SettingsFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("desk.properties");
    }

    /** What was chosen; what a new office has if nothing was, or if the file cannot be read. */
    DeskSettings load() {
        Properties kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                kept.clear();
            }
        }
        String registers = kept.getProperty(REGISTERS, "");
        return new DeskSettings(kept.getProperty(UNIT, ""),
                registers.isEmpty() ? folder.resolve(REGISTERS) : folder.resolve(registers));
    }

    /** Keeps settings; the file is whole at every moment. */
    void save(DeskSettings settings) throws InputException {
        Properties kept = new Properties();
        kept.setProperty(UNIT, settings.unit());
        if (!settings.registers().equals(folder.resolve(REGISTERS))) {
            kept.setProperty(REGISTERS, settings.registers().toString());
        }
        Path fresh = folder.resolve("desk.properties.new");
        try {
            StringWriter text = new StringWriter();
            kept.store(text, null);
            Files.createDirectories(folder);
            Files.writeString(fresh, text.toString().replaceFirst("#[^\n]*\n", ""), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new InputException(Messages.beside(SettingsFile.class).text("settings.unwritable", file), e);
        }
    }
}
