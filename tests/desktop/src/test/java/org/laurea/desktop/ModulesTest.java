package org.laurea.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules are taken out of an installation and put into it, from its own repository and from a zip file. */
class ModulesTest {

    private static final long PATIENCE = 180;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void copyTheProduct() throws IOException {
        home = folder.resolve("laurea");
        copy(Build.product(), home);
    }

    @Test
    void aModuleIsRemovedAndComesBack() throws Exception {
        assertEquals(0, modules("remove", "minor").code());
        assertTrue(modules("list").hasLine("minor +available .*"), "offered again");
        assertEquals(0, modules("install", "minor").code());
        assertTrue(modules("list").hasLine("minor +running .*"), "at work again");
    }

    @Test
    void aModuleOfAnInstitutionIsInstalledFromAZipFileAndIsWell() throws Exception {
        assertEquals(0, modules("install", "org.example.honorary.feature", "--repository",
                Build.template().toString()).code());
        Said doctor = modules("doctor");
        assertEquals(0, doctor.code(), doctor.words());
        assertTrue(doctor.hasLine("org\\.example\\.honorary\\.feature +running .*"), doctor.words());
    }

    @Test
    void whatIsNotThereIsRefusedInOneLine() throws Exception {
        Said said = modules("install", "absent");
        assertEquals(2, said.code());
        assertEquals(1, said.words().lines().count(), said.words());
    }

    private Said modules(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("laurea-desktop").toString(), "modules"));
        command.addAll(List.of(words));
        Path told = Files.createTempFile(folder, "told", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("modules did not end");
        }
        return new Said(process.exitValue(), Files.readString(told));
    }

    private record Said(int code, String words) {
        boolean hasLine(String pattern) {
            return words.lines().anyMatch(line -> line.matches(pattern));
        }
    }

    /** Files are linked where they are only read or deleted, and copied where the installer rewrites them. */
    private static void copy(Path from, Path to) throws IOException {
        Path plugins = from.resolve("plugins");
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file));
                if (file.startsWith(plugins)) {
                    Files.createLink(copy, file);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
