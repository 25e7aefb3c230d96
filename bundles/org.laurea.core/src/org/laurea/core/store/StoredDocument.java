package org.laurea.core.store;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A document that belongs to a batch for good: what was signed, byte for byte.
 *
 * @param kind what it is, such as {@code manifest}, {@code receipt}
 * @param name what it is known by among those of its kind, in ASCII, such as the id of a package
 * @param bytes the document, at most {@value #LONGEST} bytes; not copied, and never changed
 */
public record StoredDocument(String kind, String name, byte[] bytes) {

    /** The most bytes of a document. */
    public static final int LONGEST = 1 << 24;

    /**
     * A document.
     *
     * @throws IllegalArgumentException if it is longer than {@value #LONGEST} bytes
     */
    public StoredDocument {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("a document of " + bytes.length + " bytes");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredDocument that && kind.equals(that.kind) && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, name, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return kind + " " + name + ", " + bytes.length + " bytes";
    }
}
