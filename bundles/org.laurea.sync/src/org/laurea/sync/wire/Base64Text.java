package org.laurea.sync.wire;

import java.util.Base64;

import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.MemberReader;
import org.laurea.sync.internal.json.Patterns;

/** Bytes in a text. */
final class Base64Text {

    private Base64Text() {}

    static byte[] of(MemberReader in, String name) throws JsonFault {
        return of(in.text(name, Patterns.BASE64), in.place(name));
    }

    static byte[] of(String text, String place) throws JsonFault {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
                throw new JsonFault(place);
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new JsonFault(place, e);
        }
    }
}
