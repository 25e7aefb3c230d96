package org.laurea.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** LibreOffice, which opens a file and saves it in another form. */
final class Office {

    private Office() {}

    /** Opens {@code file} and saves it below a new folder in the form that {@code filter} names. */
    static Path save(Path file, String filter) {
        assumeTrue(Files.exists(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
        try {
            Path folder = Files.createTempDirectory(file.getParent(), "office");
            Path profile = Files.createTempDirectory(file.getParent(), "profile");
            Laurea.run(Map.of(), List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless",
                    "--convert-to", filter, "--outdir", folder.toString(), file.toString())).ended(0);
            try (var saved = Files.list(folder)) {
                return saved.findFirst().orElseThrow(() -> new AssertionError("nothing saved as " + filter));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
