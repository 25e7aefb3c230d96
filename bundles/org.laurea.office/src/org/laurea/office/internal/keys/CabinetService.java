package org.laurea.office.internal.keys;

import java.nio.file.Path;
import java.util.List;

import org.laurea.core.seal.KeyProvider;
import org.laurea.core.seal.Seals;
import org.laurea.office.keys.KeyCabinet;
import org.laurea.office.keys.KeyCabinets;
import org.laurea.office.keys.TrustFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the keys of a data folder with the drivers that are installed. */
@Component(service = KeyCabinets.class)
public final class CabinetService implements KeyCabinets {

    private final Seals seals;
    private final List<KeyProvider> providers;

    /** With these services. */
    @Activate
    public CabinetService(@Reference Seals seals, @Reference List<KeyProvider> providers) {
        this.seals = seals;
        this.providers = providers;
    }

    @Override
    public KeyCabinet of(Path folder) {
        return new FolderCabinet(folder, List.copyOf(providers), trust(folder.resolve("trust")));
    }

    @Override
    public TrustFolder trust(Path folder) {
        return new FolderTrust(folder, seals);
    }
}
