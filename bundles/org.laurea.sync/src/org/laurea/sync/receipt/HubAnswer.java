package org.laurea.sync.receipt;

import java.time.Instant;

import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.PackageKind;

/** What a hub answers to a package, laurea-receipt/1, signed by it. */
public sealed interface HubAnswer permits Receipt, Refusal {

    /** The code of the hub. */
    String hub();

    /** The package. */
    PackageId id();

    /** What the package says. */
    PackageKind kind();

    /** What the package concerns. */
    FiledBatch batch();

    /** When the hub had it whole, by its clock, in whole seconds. */
    Instant received();

    /** What is signed: JSON by RFC 8785. */
    default byte[] bytes() {
        return AnswerCodec.write(this);
    }

    /**
     * Reads what was signed; believe it after {@link ReceiptVerifier} has.
     *
     * @throws FormatException MALFORMED, VERSION or LIMIT
     */
    static HubAnswer read(byte[] bytes) throws FormatException {
        return AnswerCodec.read(bytes);
    }
}
