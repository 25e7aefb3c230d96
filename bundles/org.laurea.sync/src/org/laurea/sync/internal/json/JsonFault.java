package org.laurea.sync.internal.json;

/** Bytes that are not the JSON that is expected. It names a place and no content. */
public final class JsonFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** A fault at a place. */
    public JsonFault(String place) {
        super(place);
    }

    /** A fault with its cause. */
    public JsonFault(String place, Throwable cause) {
        super(place, cause);
    }

    /** Where. */
    public String place() {
        return String.valueOf(getMessage());
    }
}
