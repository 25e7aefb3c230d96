package org.laurea.sync.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a file is packed before it is cut and sealed. */
public enum Coding {
    /** As it is: it is compressed already. */
    IDENTITY,
    /** Compressed by DEFLATE in the ZLIB format (RFC 1950), as HTTP means by this name. */
    DEFLATE;

    /** The name in a manifest. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The coding by its name. */
    public static Optional<Coding> of(String tag) {
        return Stream.of(values()).filter(coding -> coding.tag().equals(tag)).findFirst();
    }
}
