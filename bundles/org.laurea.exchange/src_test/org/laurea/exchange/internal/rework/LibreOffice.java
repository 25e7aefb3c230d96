package org.laurea.exchange.internal.rework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a file in LibreOffice and saves it; tests that need it are skipped where it is not installed. */
public final class LibreOffice {

    private LibreOffice() {}

    /** The file as LibreOffice saves it. */
    public static Path save(Path file, String form, Path folder) throws IOException, InterruptedException {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(installed, "LibreOffice (soffice) is not installed: apt-get install libreoffice-calc-nogui");
        Process process = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", form, "--outdir",
                folder.toString(), file.toString()).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
        assertEquals(0, process.waitFor());
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + form);
    }
}
