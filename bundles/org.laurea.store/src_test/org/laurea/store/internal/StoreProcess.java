package org.laurea.store.internal;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.laurea.core.store.RecordStore;

/** Starts another Java process that can open a store, to be killed or to be held short. */
final class StoreProcess {

    private static final List<String> NEEDED = List.of(StoreProcess.class.getName(), LaureaStores.class.getName(),
            RecordStore.class.getName(), "org.h2.Driver", "org.flywaydb.core.Flyway",
            "org.eclipse.persistence.Version", "org.eclipse.persistence.jpa.PersistenceProvider",
            "org.eclipse.persistence.jpa.jpql.JPQLQueryProblem", "jakarta.persistence.Entity",
            "org.objectweb.asm.ClassReader", "org.objectweb.asm.commons.Remapper",
            "org.objectweb.asm.tree.ClassNode", "com.fasterxml.jackson.core.JsonFactory",
            "org.postgresql.ds.PGConnectionPoolDataSource");

    private StoreProcess() {}

    /** Starts {@code main}; {@code shell} comes before the command. */
    static Process start(Class<?> main, String shell, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell + " exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                classPath(), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Where the classes are, whoever loaded them here. */
    private static String classPath() {
        return NEEDED.stream().map(StoreProcess::place).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(String name) {
        try {
            return Path.of(Class.forName(name).getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
