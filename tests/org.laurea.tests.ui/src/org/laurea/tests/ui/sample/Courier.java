package org.laurea.tests.ui.sample;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.laurea.core.data.DataFolder;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.store.Batch;
import org.laurea.office.Desk;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.Filings;
import org.laurea.office.filing.OutboxItem;
import org.laurea.office.keys.KeyCabinet;
import org.laurea.office.keys.KeyCabinets;
import org.laurea.sync.client.TransferMonitor;
import org.laurea.sync.pack.SealedPackage;

/** Somebody at another desk of the unit: takes a package from a stick to the hub and writes what it answers on the stick. */
public final class Courier {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Path stick;

    /** A courier with a stick, which is a folder. */
    public Courier(Path stick) {
        this.stick = stick;
    }

    /** Carries the package of a batch there and its receipt back. */
    public Path carry(String file, UUID batch, String address) {
        Path receipt = stick.resolve("receipt.p7s");
        KeyCabinet cabinet = window.getService(KeyCabinets.class).of(DataFolder.ofProcess());
        try (KeyRing ring = cabinet.open(PracticeHub.PIN.toCharArray())) {
            Batch known = window.getService(Desk.class).store().batch(batch).orElseThrow();
            window.getService(Filings.class).line(writing(receipt), URI.create(address), cabinet.trust(), ring)
                    .send(item(stick.resolve(file), known), TransferMonitor.NONE);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
        return receipt;
    }

    private static OutboxItem item(Path file, Batch batch) throws IOException {
        try (SealedPackage sealed = SealedPackage.open(file)) {
            return new OutboxItem(batch, sealed.label().id(), file, Instant.EPOCH, Optional.empty());
        }
    }

    /** Keeps no batches, writes the answer down. */
    private static Filing writing(Path receipt) {
        return (Filing) Proxy.newProxyInstance(Filing.class.getClassLoader(), new Class<?>[] {Filing.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "handOn" -> arguments[0];
                    case "open" -> SealedPackage.open(((OutboxItem) arguments[0]).folder());
                    case "take" -> {
                        Files.write(receipt, (byte[]) arguments[1]);
                        yield new UUID(0, 0);
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
