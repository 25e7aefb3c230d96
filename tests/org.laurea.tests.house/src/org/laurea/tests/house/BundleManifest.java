package org.laurea.tests.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The headers of a bundle that its place in the map depends on. */
record BundleManifest(Path folder, Attributes headers) {

    static BundleManifest of(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new BundleManifest(folder, new Manifest(in).getMainAttributes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return clauses("Bundle-SymbolicName").get(0).name();
    }

    List<Clause> clauses(String header) {
        List<Clause> clauses = new ArrayList<>();
        String value = headers.getValue(header);
        if (value == null) {
            return clauses;
        }
        for (String text : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            int end = text.indexOf(';');
            clauses.add(new Clause((end < 0 ? text : text.substring(0, end)).strip(), text));
        }
        return clauses;
    }

    record Clause(String name, String text) {}
}
