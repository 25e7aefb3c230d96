package org.laurea.degree.internal.register;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.laurea.core.record.RecordType;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.degree.RegisterForm;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.SourceFiles;
import org.laurea.validation.Register;
import org.laurea.validation.Registers;

/** A folder with registers as files. */
public final class RegisterFolder {

    private final Path folder;
    private final Messages messages = Messages.beside(RegisterFolder.class);

    /** The folder at a path. */
    public RegisterFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads every register that has a file. */
    public Registers load() throws InputException {
        Map<String, RegisterForm> forms = RegisterShape.all();
        Map<String, Path> files = files(forms);
        List<Register> given = new ArrayList<>();
        for (Map.Entry<String, RegisterForm> form : forms.entrySet()) {
            Path file = files.get(form.getKey());
            if (file != null) {
                RecordType type = form.getValue().type();
                given.add(new RegisterFile(file, Layouts.recognise(SourceFiles.open(file), null, type), type).read());
            }
        }
        return new Registers(List.copyOf(given));
    }

    private Map<String, Path> files(Map<String, RegisterForm> forms) throws InputException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(messages.text("folder.absent", folder));
        }
        Map<String, Path> files = new HashMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : entries) {
                String name = baseName(file);
                Path other = forms.containsKey(name) ? files.put(name, file) : null;
                if (other != null) {
                    throw new InputException(messages.text("register.twice", name, folder));
                }
            }
        } catch (IOException e) {
            throw new InputException(messages.text("folder.unreadable", folder), e);
        }
        return files;
    }

    private static String baseName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
