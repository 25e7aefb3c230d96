package org.laurea.sync.receipt;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Signature;
import org.laurea.core.text.Messages;

/** That a signature is a hub's. */
public final class HubSigner {

    private HubSigner() {}

    /**
     * Requires that the signer is the hub of this code.
     *
     * @throws SealException PURPOSE
     */
    public static void require(Signature signature, String hub) throws SealException {
        Holder holder = signature.holder();
        if (holder.role() != Holder.Role.HUB || !holder.unit().equals(hub)) {
            throw new SealException(Fault.PURPOSE,
                    Messages.beside(HubSigner.class).text("signer.notTheHub", hub, holder.unit()));
        }
    }
}
