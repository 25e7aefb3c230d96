package org.laurea.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;

/**
 * A configuration beside that of the product, with other bundles. The product is only read.
 *
 * @param product the folder of the product
 * @param folder where the configuration is
 */
record Configuration(Path product, Path folder) {

    private static final String LIST = "org.eclipse.equinox.simpleconfigurator/bundles.info";

    /**
     * Writes it.
     *
     * @param isKept which bundles of the product it has, by their names
     * @param guests further bundles
     */
    Path write(Predicate<String> isKept, List<Path> guests) throws IOException {
        Path shipped = product.resolve("configuration");
        Files.createDirectories(folder.resolve(LIST).getParent());
        String settings = Files.readString(shipped.resolve("config.ini"))
                .replace("file\\:plugins/", "file\\:" + product + "/plugins/")
                .replace("reference\\:file\\:org.", "reference\\:file\\:" + product + "/plugins/org.");
        Files.writeString(folder.resolve("config.ini"), settings + "\nosgi.install.area=" + product.toUri() + "\n");
        List<String> bundles = new ArrayList<>();
        for (String line : Files.readAllLines(shipped.resolve(LIST))) {
            if (line.startsWith("#") || isKept.test(line.split(",", 2)[0])) {
                bundles.add(line);
            }
        }
        for (Path guest : guests) {
            bundles.add(line(guest));
        }
        Files.write(folder.resolve(LIST), bundles);
        return folder;
    }

    private static String line(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            var headers = file.getManifest().getMainAttributes();
            String name = headers.getValue("Bundle-SymbolicName").split(";")[0].strip();
            return String.join(",", name, headers.getValue("Bundle-Version"), jar.toUri().toString(), "4", "false");
        }
    }
}
