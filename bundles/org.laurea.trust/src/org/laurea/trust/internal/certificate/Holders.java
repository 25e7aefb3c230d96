package org.laurea.trust.internal.certificate;

import java.util.Locale;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.trust.internal.fault.Faults;

/** Holders as subjects of certificates, and back. */
public final class Holders {

    private Holders() {}

    /** The subject that names a holder. */
    public static X500Name subject(Holder holder) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, holder.unit())
                .addRDN(BCStyle.OU, holder.role().name().toLowerCase(Locale.ROOT))
                .addRDN(BCStyle.CN, holder.account())
                .build();
    }

    /**
     * The holder that a subject names.
     *
     * @throws SealException PURPOSE if unit, role or account is missing or said twice, or the role is none
     */
    public static Holder of(X500Name subject) throws SealException {
        String role = only(subject, BCStyle.OU);
        for (Role known : Role.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(role)) {
                return new Holder(only(subject, BCStyle.O), known, only(subject, BCStyle.CN));
            }
        }
        throw Faults.of(Fault.PURPOSE, "holder");
    }

    private static String only(X500Name subject, ASN1ObjectIdentifier type) throws SealException {
        RDN[] parts = subject.getRDNs(type);
        if (parts.length == 1 && !parts[0].isMultiValued()
                && parts[0].getFirst().getValue() instanceof ASN1String value && !value.getString().isBlank()) {
            return value.getString();
        }
        throw Faults.of(Fault.PURPOSE, "holder");
    }
}
