package org.laurea.hub.internal.filing;

import java.io.IOException;
import java.util.Optional;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.Signature;
import org.laurea.hub.internal.code.CodeDesk;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.pack.Authorisation;

/**
 * Asks whether a leader of the unit authorised exactly this package: by a signature beside the operator's, or by a code. A code is
 * verified by the hub that gave it; of a package that a hub below hands on it was.
 */
final class LeaderConsent {

    private final CodeDesk codes;

    LeaderConsent(CodeDesk codes) {
        this.codes = codes;
    }

    void require(Parcel parcel, Holder caller) throws Problem, IOException {
        for (Signature signature : parcel.opened().signed().signatures()) {
            Holder holder = signature.holder();
            if (holder.role() == Role.LEADER) {
                if (!holder.unit().equals(parcel.unit())) {
                    throw Problem.of(ProblemKind.WRONG_UNIT);
                }
                return;
            }
        }
        Optional<Authorisation> code = parcel.manifest().facts().authorisation();
        if (code.isEmpty()) {
            throw Problem.of(ProblemKind.NOT_AUTHORISED);
        }
        if (caller.role() == Role.HUB) {
            return;
        }
        codes.verify(parcel.unit(), code.get().leader(), parcel.id(), code.get().code());
    }
}
