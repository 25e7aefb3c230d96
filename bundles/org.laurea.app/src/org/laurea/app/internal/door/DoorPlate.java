package org.laurea.app.internal.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the file {@code desktop.door} of a data folder says: where to knock, and the word that is asked for.
 *
 * @param port the port of the loopback address
 * @param password 32 hexadecimal digits
 */
record DoorPlate(int port, String password) {

    private static final String FILE = "desktop.door";
    private static final Pattern TEXT = Pattern.compile("(\\d{1,5}) ([0-9a-f]{32})\\s*");
    private static final int PASSWORD_BYTES = 16;

    static DoorPlate withPort(int port) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DoorPlate(port, HexFormat.of().formatHex(bytes));
    }

    /** The plate of a folder; none if there is no file, or none that this user may read. */
    static Optional<DoorPlate> at(Path folder) {
        try {
            Matcher text = TEXT.matcher(Files.readString(folder.resolve(FILE), StandardCharsets.US_ASCII));
            return text.matches() && Integer.parseInt(text.group(1)) <= 0xffff
                    ? Optional.of(new DoorPlate(Integer.parseInt(text.group(1)), text.group(2)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Puts the plate up; at every moment the file is whole, and readable by its owner alone. */
    void hang(Path folder) throws IOException {
        Path fresh = folder.resolve(FILE + ".new");
        Files.deleteIfExists(fresh);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, port + " " + password, StandardCharsets.US_ASCII);
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the plate down, unless another one hangs there by now. */
    void takeDown(Path folder) {
        if (at(folder).equals(Optional.of(this))) {
            try {
                Files.deleteIfExists(folder.resolve(FILE));
            } catch (IOException e) {
                folder.resolve(FILE).toFile().deleteOnExit();
            }
        }
    }
}
