package org.laurea.hub.internal.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.laurea.core.hub.HubException;
import org.laurea.core.seal.CertificateUse;
import org.laurea.core.seal.HeldKey;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.Holder.Role;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.SigningKey;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.Messages;

/** The keys of a hub, and who it is by its certificate. */
public final class HubKeys {

    private static final Messages TEXTS = Messages.beside(HubKeys.class);

    private final KeyRing ring;
    private final Seals seals;
    private final Holder holder;

    private HubKeys(KeyRing ring, Seals seals, Holder holder) {
        this.ring = ring;
        this.seals = seals;
        this.holder = holder;
    }

    /**
     * The keys of a ring.
     *
     * @throws HubException if none of them signs, or they are not those of a hub
     */
    public static HubKeys of(KeyRing ring, Seals seals) throws HubException {
        for (Suite suite : Suite.values()) {
            Optional<SigningKey> key = ring.signing(suite);
            if (key.isPresent()) {
                try {
                    Holder holder = seals.holder(key.get().certificate());
                    if (holder.role() != Role.HUB) {
                        throw new HubException(TEXTS.text("keys.role"));
                    }
                    return new HubKeys(ring, seals, holder);
                } catch (SealException e) {
                    throw new HubException(e.text(), e);
                }
            }
        }
        throw new HubException(TEXTS.text("keys.none"));
    }

    /** The keys. */
    public KeyRing ring() {
        return ring;
    }

    /** The code of the hub. */
    public String code() {
        return holder.unit();
    }

    /** Whose the keys are. */
    public Holder holder() {
        return holder;
    }

    /** Whether somebody may hand over what another unit sealed: a hub below, or an operator of the hub's own office, who got it on a stick. */
    boolean carries(Holder caller) {
        return caller.role() == Role.HUB || caller.role() == Role.OPERATOR && caller.unit().equals(code());
    }

    /** Signs in a suite; in the other if the hub does not sign in this one. */
    public byte[] sign(byte[] message, Suite suite, Instant when) throws SealException {
        return seals.sign(message, List.of(key(suite)), when);
    }

    /** Signs the first signature of a signed message. */
    byte[] countersign(byte[] signed, Suite suite, Instant when) throws SealException {
        return seals.countersign(signed, key(suite), when);
    }

    private SigningKey key(Suite suite) {
        Optional<SigningKey> wanted = ring.signing(suite);
        for (Suite other : Suite.values()) {
            wanted = wanted.or(() -> ring.signing(other));
        }
        return wanted.orElseThrow();
    }

    /** The keys for a use that have certificates. */
    public List<HeldKey> certified(CertificateUse use) {
        List<HeldKey> found = new ArrayList<>();
        for (HeldKey key : ring.keys()) {
            if (key.purpose().use() == use && !key.chain().isEmpty()) {
                found.add(key);
            }
        }
        return found;
    }
}
