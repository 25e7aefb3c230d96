package org.laurea.office.internal.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.laurea.core.text.InputException;
import org.laurea.degree.RegisterFiles;
import org.laurea.degree.RegisterForm;
import org.laurea.exchange.Layouts;
import org.laurea.exchange.SourceFiles;
import org.laurea.validation.Register;

/**
 * Where a register lies.
 *
 * @param folder the folder of the registers; need not be there
 * @param form the register
 */
record RegisterPlace(Path folder, RegisterForm form) {

    private static final String KEPT = ".bak";

    /** The file that holds it after an import. */
    Path file() {
        return folder.resolve(form.name() + ".csv");
    }

    /** The register as it is now, if there is one. */
    Optional<Register> present() throws InputException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Path file = files.get(0);
        return Optional.of(
                RegisterFiles.read(form, file, Layouts.recognise(SourceFiles.open(file), null, form.type())));
    }

    /** Keeps what is there under another name; a copy of the file that is about to be replaced, so that it never lacks. */
    void keepPresent() throws IOException, InputException {
        for (Path file : files()) {
            Path kept = file.resolveSibling(file.getFileName() + KEPT);
            if (file.equals(file())) {
                Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<Path> files() throws InputException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : entries) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                int dot = name.lastIndexOf('.');
                if (form.name().equals(dot < 0 ? name : name.substring(0, dot))) {
                    files.add(file);
                }
            }
        } catch (IOException e) {
            throw new InputException(Texts.text("register.write", folder), e);
        }
        return files;
    }
}
