package org.laurea.sync.wire;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.laurea.core.text.Localized;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.internal.json.Form;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.MemberReader;
import org.laurea.sync.internal.json.Patterns;
import org.laurea.sync.internal.json.Texts;

/**
 * Who a hub is, laurea-hub/1. What it says of certificates is to be verified by the authorities that the client trusts.
 *
 * @param hub the code of the hub
 * @param name its name
 * @param signing the DER of its signing certificate in each suite it signs in
 * @param encryption the DER of its encryption certificate in each suite it opens
 */
public record HubIdentity(String hub, Localized name, List<byte[]> signing, List<byte[]> encryption) {

    private static final Form FORM = new Form(Part.ANSWER, "laurea-hub/1", BodyLimits.SMALL);
    private static final int MOST = 8;

    /** An identity; the lists are copied. */
    public HubIdentity {
        signing = List.copyOf(signing);
        encryption = List.copyOf(encryption);
    }

    /** The body. */
    public byte[] bytes() {
        return FORM.bytes(FORM.begin().with("hub", hub).with("name", Texts.write(name))
                .with("signing", encoded(signing)).with("encryption", encoded(encryption)));
    }

    private static List<String> encoded(List<byte[]> certificates) {
        return certificates.stream().map(Base64.getEncoder()::encodeToString).toList();
    }

    /** Reads a body. */
    public static HubIdentity read(byte[] bytes) throws FormatException {
        return FORM.read(bytes, in -> new HubIdentity(in.text("hub", Patterns.UNIT), Texts.read(in.members("name")),
                certificates(in, "signing"), certificates(in, "encryption")));
    }

    private static List<byte[]> certificates(MemberReader in, String name) throws JsonFault {
        List<byte[]> certificates = new ArrayList<>();
        for (Json item : in.items(name, MOST)) {
            if (!(item instanceof Json.Text text)) {
                throw new JsonFault(in.place(name));
            }
            certificates.add(Base64Text.of(text.value(), in.place(name)));
        }
        return certificates;
    }
}
