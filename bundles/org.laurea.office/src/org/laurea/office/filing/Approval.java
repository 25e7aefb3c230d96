package org.laurea.office.filing;

import org.laurea.core.seal.SigningKey;
import org.laurea.sync.pack.Authorisation;

/** The leader's yes, without which nothing is filed. */
public sealed interface Approval {

    /** A code that the hub gave the leader for exactly this package. */
    record Code(Authorisation authorisation) implements Approval {}

    /** The leader signs the package himself; his key is of the same suite as the operator's. */
    record Signed(SigningKey leader) implements Approval {}
}
