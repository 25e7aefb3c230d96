package org.laurea.sync.wire;

import java.util.Optional;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;
import org.laurea.sync.FormatException;
import org.laurea.sync.FormatException.Fault;
import org.laurea.sync.FormatException.Part;
import org.laurea.sync.PackageId;
import org.laurea.sync.internal.json.CanonicalJson;
import org.laurea.sync.internal.json.Json;
import org.laurea.sync.internal.json.JsonFault;
import org.laurea.sync.internal.json.MemberReader;
import org.laurea.sync.internal.json.Patterns;
import org.laurea.sync.internal.json.StrictJson;
import org.laurea.sync.internal.json.Texts;

/**
 * Why a call failed (RFC 9457), for programs by its type and for people in both languages; without personal data.
 *
 * @param type why
 * @param text what people are told: place, reason and remedy
 * @param expected of {@link ProblemType#NOT_NEXT}: the package that the hub has as the unit's last; empty if it has none
 */
public record Problem(ProblemType type, Localized text, Optional<PackageId> expected) {

    /** A problem with the text of its type. */
    public static Problem of(ProblemType type) {
        return new Problem(type, told(type), Optional.empty());
    }

    /** A problem with a text of its own. */
    public static Problem of(ProblemType type, Localized text) {
        return new Problem(type, text, Optional.empty());
    }

    /** The package is not the next one of its unit. */
    public static Problem notNext(Optional<PackageId> expected) {
        return new Problem(ProblemType.NOT_NEXT, told(ProblemType.NOT_NEXT), expected);
    }

    private static Localized told(ProblemType type) {
        return Messages.beside(Problem.class).text(type.uri());
    }

    /** The body: {@code type}, {@code title}, {@code status}, {@code text} in both languages, {@code expected}. */
    public byte[] bytes() {
        Json.Members object = new Json.Members().with("type", type.uri()).with("title", told(type).in(Language.EN))
                .with("status", type.status()).with("text", Texts.write(text));
        expected.ifPresent(id -> object.with("expected", id.hex()));
        try {
            return CanonicalJson.bytes(object);
        } catch (JsonFault e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads a body; members that are not known are passed over, as RFC 9457 3.2 asks. */
    public static Problem read(byte[] bytes) throws FormatException {
        if (bytes.length > BodyLimits.SMALL) {
            throw new FormatException(Fault.LIMIT, Part.ANSWER, String.valueOf(bytes.length));
        }
        try {
            MemberReader in = MemberReader.of(new StrictJson(BodyLimits.SMALL).read(bytes), "");
            ProblemType type = ProblemType.of(in.text("type")).orElseThrow(() -> new JsonFault("type"));
            Localized text = in.has("text") ? Texts.read(in.members("text")) : told(type);
            return new Problem(type, text, in.has("expected")
                    ? Optional.of(new PackageId(in.text("expected", Patterns.HASH)))
                    : Optional.empty());
        } catch (JsonFault e) {
            throw new FormatException(Fault.MALFORMED, Part.ANSWER, e.place(), e);
        }
    }
}
