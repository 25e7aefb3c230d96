package org.laurea.sync.internal.json;

import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;

/**
 * A form that is one JSON object with the name of the form in it.
 *
 * @param part what it is, for messages
 * @param name the name and version, such as {@code laurea-receipt/1}
 * @param most how many bytes are read
 */
public record Form(Part part, String name, int most) {

    /** Takes the members of an object apart. */
    public interface Taking<T> {

        /** Takes them. */
        T from(MemberReader members) throws JsonFault, FormatException;
    }

    /** An object of this form, to be filled. */
    public Json.Members begin() {
        return new Json.Members().with("format", name);
    }

    /** The bytes of an object. */
    public byte[] bytes(Json.Members object) {
        try {
            return CanonicalJson.bytes(object);
        } catch (JsonFault e) {
            throw new IllegalArgumentException(part + " cannot be written: " + e.place(), e);
        }
    }

    /** Reads an object that must be written by RFC 8785. */
    public <T> T readCanonical(byte[] bytes, Taking<T> taking) throws FormatException {
        return read(bytes, true, taking);
    }

    /** Reads an object in any layout. */
    public <T> T read(byte[] bytes, Taking<T> taking) throws FormatException {
        return read(bytes, false, taking);
    }

    private <T> T read(byte[] bytes, boolean isCanonical, Taking<T> taking) throws FormatException {
        if (bytes.length > most) {
            throw new FormatException(Fault.LIMIT, part, String.valueOf(bytes.length));
        }
        try {
            StrictJson json = new StrictJson(most);
            MemberReader members = MemberReader.of(isCanonical ? json.readCanonical(bytes) : json.read(bytes), "");
            if (!members.text("format").equals(name)) {
                throw new FormatException(Fault.VERSION, part, name);
            }
            T taken = taking.from(members);
            members.end();
            return taken;
        } catch (JsonFault e) {
            throw new FormatException(Fault.MALFORMED, part, e.place(), e);
        }
    }
}
