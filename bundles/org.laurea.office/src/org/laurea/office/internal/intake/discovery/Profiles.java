package org.laurea.office.internal.intake.discovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.exchange.report.NewFile;

/**
 * The profiles that an office has: one small file a header, named by its fingerprint. The first line names the target, each
 * further one a field and its column. A file that cannot be read or made counts for nothing: columns are found by their headers
 * then.
 *
 * @param folder the folder; need not be there
 */
public record Profiles(Path folder) {

    private static final String TARGET = "target";
    private static final String ENDING = ".profile";

    /** The profile of a header, if there is one. */
    @Nullable
    public Profile find(List<String> headers) {
        Path file = file(headers);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            String target = "";
            Map<String, Integer> columns = new LinkedHashMap<>();
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("=", 2);
                if (parts.length == 2 && TARGET.equals(parts[0])) {
                    target = parts[1];
                } else if (parts.length == 2) {
                    columns.put(parts[0], Integer.valueOf(parts[1]));
                }
            }
            return new Profile(target, columns);
        } catch (IOException | NumberFormatException e) {
            return useless();
        }
    }

    private static @Nullable Profile useless() {
        return null;
    }

    private void save(List<String> headers, Profile profile) throws IOException {
        StringBuilder text = new StringBuilder(TARGET + '=' + profile.target() + '\n');
        profile.columns().forEach((code, column) -> text.append(code).append('=').append(column).append('\n'));
        Files.createDirectories(folder);
        NewFile.write(file(headers), out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Remembers a profile for a header if it can be: an import does not fail for it. */
    public void remember(List<String> headers, Profile profile) {
        try {
            save(headers, profile);
        } catch (IOException e) {
            useless();
        }
    }

    /** Forgets the profile of a header. */
    public void forget(List<String> headers) throws IOException {
        Files.deleteIfExists(file(headers));
    }

    private Path file(List<String> headers) {
        return folder.resolve(Profile.fingerprint(headers) + ENDING);
    }
}
