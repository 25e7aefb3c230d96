package org.laurea.hub.internal.filing;

import java.time.InstantSource;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Signature;
import org.laurea.hub.internal.trust.Anchors;
import org.laurea.hub.internal.web.Problem;
import org.laurea.hub.internal.web.ProblemKind;
import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.pack.OpenedPackage;
import org.laurea.sync.pack.PackageOpener;

/**
 * Opens what was sealed to the hub, and asks whose it is: caller, signer and content have to be of one unit, unless a hub below
 * hands it on or the hub's own office got it on a stick.
 */
final class ParcelOpener {

    private final PackageOpener opener;
    private final HubKeys keys;
    private final Anchors anchors;
    private final InstantSource clock;

    ParcelOpener(Seals seals, HubKeys keys, Anchors anchors, InstantSource clock) {
        this.opener = new PackageOpener(seals);
        this.keys = keys;
        this.anchors = anchors;
        this.clock = clock;
    }

    Parcel open(PackageId id, Holder caller, byte[] sealed) throws Problem {
        OpenedPackage opened = open(sealed);
        if (!opened.manifest().id().equals(id)) {
            throw Problem.of(ProblemKind.WRONG_ID);
        }
        Holder operator = operator(opened);
        String unit = opened.manifest().unit();
        boolean isCallersOwn = unit.equals(caller.unit()) || keys.carries(caller);
        if (!isCallersOwn || !unit.equals(operator.unit())) {
            throw Problem.of(ProblemKind.WRONG_UNIT);
        }
        if (!opened.manifest().facts().account().equals(operator.account())) {
            throw Problem.of(ProblemKind.MISMATCH);
        }
        return new Parcel(opened, sealed, operator);
    }

    private OpenedPackage open(byte[] sealed) throws Problem {
        try {
            return opener.open(sealed, keys.ring(), anchors.now(), clock.instant());
        } catch (SealException e) {
            throw Problem.of(e);
        } catch (FormatException e) {
            throw Problem.of(e);
        }
    }

    private static Holder operator(OpenedPackage opened) throws Problem {
        for (Signature signature : opened.signed().signatures()) {
            if (signature.holder().role() == Role.OPERATOR) {
                return signature.holder();
            }
        }
        throw Problem.of(ProblemKind.WRONG_ROLE);
    }
}
