package org.laurea.trust.internal.token;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.fault.Faults;

/**
 * A PKCS #11 URI (RFC 7512) that names a slot and its driver, such as
 * {@code pkcs11:slot-id=7?module-path=/usr/lib/softhsm/libsofthsm2.so}. The Java platform finds a token by its slot only: another
 * attribute that would choose among tokens is refused, lest the wrong one be asked for its PIN.
 *
 * @param slot the number of the slot
 * @param module the driver
 */
public record TokenUri(long slot, Path module) {

    private static final String SCHEME = "pkcs11:";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
    private static final Pattern PLAIN = Pattern.compile("[^\"\\p{Cntrl}]+");

    /** Reads a URI; UNREACHABLE if it names no slot, or no driver that is there. */
    public static TokenUri of(String uri) throws SealException {
        String[] halves = uri.split("\\?", 2);
        if (!uri.startsWith(SCHEME) || halves.length < 2) {
            throw Faults.of(Fault.UNREACHABLE, "unreachable.uri");
        }
        Map<String, String> path = attributes(halves[0].substring(SCHEME.length()), ";");
        String slot = path.getOrDefault("slot-id", "");
        String module = attributes(halves[1], "&").getOrDefault("module-path", "");
        if (path.size() != 1 || !NUMBER.matcher(slot).matches() || !PLAIN.matcher(module).matches()) {
            throw Faults.of(Fault.UNREACHABLE, "unreachable.uri");
        }
        try {
            Path driver = Path.of(module);
            if (!driver.isAbsolute() || !Files.isRegularFile(driver)) {
                throw Faults.of(Fault.UNREACHABLE, "unreachable.driver", module);
            }
            return new TokenUri(Long.parseLong(slot), driver);
        } catch (InvalidPathException e) {
            throw Faults.caused(e, Fault.UNREACHABLE, "unreachable.driver", module);
        }
    }

    private static Map<String, String> attributes(String text, String separator) throws SealException {
        Map<String, String> attributes = new HashMap<>();
        try {
            for (String attribute : text.split(separator)) {
                String[] sides = attribute.split("=", 2);
                String value = sides.length < 2 ? "" : sides[1].replace("+", "%2B");
                attributes.put(sides[0], URLDecoder.decode(value, StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException e) {
            throw Faults.caused(e, Fault.UNREACHABLE, "unreachable.uri");
        }
        return attributes;
    }
}
