package org.laurea.workbench.internal.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.SealException;
import org.laurea.core.store.StoreException;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.filing.FilingException;
import org.laurea.office.filing.OutboxItem;
import org.laurea.sync.client.HubException;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.receipt.VerifiedAnswer;

/**
 * What is done with packages on their way, none of it on the UI thread.
 *
 * @param place what it works with
 */
record OutboxWork(FilingPlace place) {

    private static final long LONGEST = 1L << 26;

    /** Sends a package again and takes the answer over. Wipes the PIN. */
    VerifiedAnswer send(OutboxItem item, char[] pin, TransferMonitor monitor)
            throws SealException, InputException, HubException,
            FilingException, StoreException, IOException, InterruptedException {
        try (KeyRing ring = place.cabinet().open(pin)) {
            return place.line(ring).send(item, monitor).answer();
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** Takes over the answer in a file: alone, or in the package that it answers. */
    VerifiedAnswer take(Path file)
            throws SealException, InputException, FilingException, StoreException, IOException {
        byte[] signed = read(file);
        VerifiedAnswer answer = place.verify(signed);
        place.filing().take(answer, signed);
        return answer;
    }

    private static byte[] read(Path file) throws InputException, IOException {
        Messages messages = Messages.beside(OutboxWork.class);
        if (isZip(file)) {
            try (SealedPackage sealed = SealedPackage.open(file)) {
                return sealed.receipt().orElseThrow(
                        () -> new InputException(messages.text("receipt.missing", String.valueOf(file))));
            }
        }
        if (Files.size(file) > LONGEST) {
            throw new InputException(messages.text("receipt.long", String.valueOf(file)));
        }
        return Files.readAllBytes(file);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }
}
