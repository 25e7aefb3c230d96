package org.laurea.hub.internal.filing;

import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.seal.TimeStamper;

/** Signs receipts, and has them time-stamped where there is an authority for it. No receipt waits for one that fails. */
public final class ReceiptSigner {

    private final HubKeys keys;
    private final Seals seals;
    private final @Nullable TimeStamper stamper;
    private final Consumer<SealException> missed;

    /**
     * A signer.
     *
     * @param stamper {@code null} if receipts are not stamped
     * @param missed is told why a receipt has no stamp
     */
    public ReceiptSigner(HubKeys keys, Seals seals, @Nullable TimeStamper stamper, Consumer<SealException> missed) {
        this.keys = keys;
        this.seals = seals;
        this.stamper = stamper;
        this.missed = missed;
    }

    HubKeys keys() {
        return keys;
    }

    byte[] sign(byte[] receipt, Suite suite, Instant when) throws SealException {
        byte[] signed = keys.sign(receipt, suite, when);
        TimeStamper authority = stamper;
        if (authority == null) {
            return signed;
        }
        try {
            return seals.stamp(signed, authority);
        } catch (SealException e) {
            missed.accept(e);
            return signed;
        }
    }
}
