package org.laurea.hub.internal.forward;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;

import org.laurea.core.seal.Holder;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.SealException.Fault;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.hub.internal.chunk.ChunkFolder;
import org.laurea.hub.internal.filing.ReceiptBook;
import org.laurea.hub.internal.trust.Anchors;
import org.laurea.office.filing.CalledHub;
import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.pack.Label;
import org.laurea.sync.pack.Manifest;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.VerifiedAnswer;

/**
 * Brings one package to the hub above and its signature back. Whatever was done before is done again without harm: the hub above
 * files a package once and signs a receipt once.
 *
 * @param receipts what is filed here, and the receipts of it
 * @param seals the services
 * @param anchors whom the hub believes
 * @param chunks the pieces that were kept for this
 * @param clock the time
 */
public record Forwarding(ReceiptBook receipts, Seals seals, Anchors anchors, ChunkFolder chunks, InstantSource clock) {

    /**
     * Forwards a package.
     *
     * @return whether the hub above filed it; if not, it does not sign
     */
    boolean forward(PackageId id, String unit, CalledHub parent, Outside outside)
            throws HubException, SealException, StoreException,
            InputException, IOException, InterruptedException {
        byte[] signed = receipts.signedManifest(id);
        Manifest manifest = Manifest.read(seals.contentOf(signed));
        Suite suite = manifest.facts().suite();
        X509Certificate recipient = outside.go(() -> parent.recipient(suite));
        Holder above = seals.holder(recipient);
        ForwardedPackage pack = new ForwardedPackage(new Label(id, above.unit()), seals.seal(signed, recipient),
                manifest.chunks(), chunks.filed());
        if (!outside.go(() -> parent.client().send(pack, TransferMonitor.NONE)).isFiled()) {
            return false;
        }
        byte[] receipt = receipts.receipt(id, suite).orElseThrow();
        byte[] countersigned = outside.go(() -> parent.client().countersign(id, receipt));
        verify(receipt, countersigned, above);
        receipts.keepCountersigned(id, unit, countersigned);
        chunks.dropFiled(manifest.files().get(0).chunks());
        return true;
    }

    private void verify(byte[] receipt, byte[] countersigned, Holder above) throws SealException, FormatException {
        VerifiedAnswer answer = new ReceiptVerifier(seals).verify(countersigned, anchors.now(), clock.instant());
        boolean isSigned = answer.signed().signatures().get(0).countersignatures().stream()
                .anyMatch(one -> one.holder().role() == Holder.Role.HUB && one.holder().unit().equals(above.unit()));
        if (!isSigned || !Arrays.equals(answer.signed().content(), seals.contentOf(receipt))) {
            throw new SealException(Fault.SIGNATURE, Messages.beside(Forwarding.class).text("forward.unsigned"));
        }
    }
}
