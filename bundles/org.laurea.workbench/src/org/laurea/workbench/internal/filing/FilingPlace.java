package org.laurea.workbench.internal.filing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.laurea.core.data.DataFolder;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.degree.RegisterFiles;
import org.laurea.office.Desk;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.Filings;
import org.laurea.office.filing.HubLine;
import org.laurea.office.keys.KeyCabinet;
import org.laurea.office.keys.KeyCabinets;
import org.laurea.sync.FormatException;
import org.laurea.sync.receipt.ReceiptVerifier;
import org.laurea.sync.receipt.VerifiedAnswer;

/**
 * What the screens of filing work with.
 *
 * @param desk the desk
 * @param filings files batches
 * @param filing the same for the store of the desk
 * @param cabinet the keys of the user
 * @param seals signs and verifies
 */
record FilingPlace(Desk desk, Filings filings, Filing filing, KeyCabinet cabinet, Seals seals) {

    static FilingPlace of(IWorkbenchWindow window) {
        Desk desk = window.getService(Desk.class);
        Filings filings = window.getService(Filings.class);
        Path folder = DataFolder.ofProcess();
        return new FilingPlace(desk, filings, filings.of(desk.store(), folder, desk.user(), InstantSource.system()),
                window.getService(KeyCabinets.class).of(folder), window.getService(Seals.class));
    }

    /** The line to the hub that the office chose. */
    HubLine line(KeyRing ring) throws SealException, InputException {
        URI address = cabinet.trust().address().orElseThrow(
                () -> new InputException(Messages.beside(FilingPlace.class).text("hub.none")));
        return filings.line(filing, address, cabinet.trust(), ring);
    }

    /** The suite of somebody's keys. */
    static Suite suite(KeyRing ring) {
        return ring.signing(Suite.SM).isPresent() ? Suite.SM : Suite.INTERNATIONAL;
    }

    /** The registers that batches are checked with. */
    List<String> registers() throws InputException {
        Path folder = desk.settings().registers();
        return Files.isDirectory(folder) ? RegisterFiles.load(folder).names() : List.of();
    }

    /** The answer of a hub, if it is to be believed. */
    VerifiedAnswer verify(byte[] signed) throws SealException, FormatException, InputException {
        return new ReceiptVerifier(seals).verify(signed, cabinet.trust().anchors(), InstantSource.system().instant());
    }
}
