package org.laurea.office.amendment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields that are corrected only when the office above has decided so.
 *
 * @param codes their codes
 */
public record KeyFields(Set<String> codes) {

    private static final String FILE = "key-fields.csv";

    /** Those of the notice. */
    public static KeyFields shipped() {
        try (InputStream in = KeyFields.class.getResourceAsStream(FILE)) {
            return read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that the file {@code key-fields.csv} of a folder names; those of the notice if there is no such file. */
    public static KeyFields of(Path folder) throws IOException {
        Path own = folder.resolve(FILE);
        return Files.exists(own) ? read(Files.readAllBytes(own)) : shipped();
    }

    /** The first column below the header. */
    private static KeyFields read(byte[] bytes) {
        return new KeyFields(Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\\R")).skip(1)
                .map(line -> line.split(",", 2)[0].strip()).filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
