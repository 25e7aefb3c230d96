package org.laurea.office.filing;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.sync.PackageId;

/**
 * How a batch is packed.
 *
 * @param approval the leader's yes
 * @param suite the suite that it is signed and sealed in, that of all keys
 * @param operator who signs
 * @param hub the certificate of the hub that it is sealed to
 * @param previous the package that the hub has as the unit's last
 * @param registers the registers that it was checked with, by their names
 */
public record PackingOrder(Approval approval, Suite suite, SigningKey operator, X509Certificate hub,
        Optional<PackageId> previous, List<String> registers) {

    /** An order; the list is copied. */
    public PackingOrder {
        registers = List.copyOf(registers);
    }
}
