package org.laurea.workbench.internal.keys;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.laurea.core.seal.CertificateRequest;
import org.laurea.core.seal.HeldKey;
import org.laurea.core.seal.Holder;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.KeyRing;
import org.laurea.core.seal.PracticeAuthorities;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.Seals;
import org.laurea.core.seal.Suite;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.office.filing.Filing;
import org.laurea.office.filing.Filings;
import org.laurea.office.keys.Der;
import org.laurea.office.keys.KeyCabinet;
import org.laurea.office.keys.KeyCabinets;
import org.laurea.office.keys.PracticeOffices;
import org.laurea.sync.client.HubException;

/**
 * What is done with keys, none of it on the UI thread.
 *
 * @param folder the data folder
 * @param cabinet the keys of the user
 * @param practice makes keys to practise with
 * @param seals reads certificates
 * @param filings makes lines to a hub
 * @param filing what takes over what comes from there
 */
record KeysWork(Path folder, KeyCabinet cabinet, Practice practice, Seals seals, Filings filings, Filing filing) {

    private static final long LONGEST = 1 << 24;

    /** What makes keys to practise with. */
    record Practice(PracticeAuthorities authorities, KeyCabinets cabinets) {}

    /** A key with the holder of its certificate, empty if it has none yet. */
    record KnownKey(HeldKey key, String holder) {}

    /** The keys. Wipes the PIN. */
    List<KnownKey> list(char[] pin) throws SealException, InputException {
        List<KnownKey> known = new ArrayList<>();
        try (KeyRing ring = cabinet.open(pin)) {
            for (HeldKey key : ring.keys()) {
                known.add(new KnownKey(key, key.chain().isEmpty() ? ""
                        : seals.holder(key.chain().get(0)).account() + " · "
                                + seals.holder(key.chain().get(0)).unit()));
            }
        } finally {
            Arrays.fill(pin, '\0');
        }
        return known;
    }

    /**
     * Makes an authority, a hub and a leader to practise with, and keys for the user. Only where there are no keys and nobody is
     * trusted: who practises shall not be taken for who files.
     *
     * @return the folder of hub and leader
     */
    Path practise(char[] pin, String unit) throws SealException, InputException, IOException {
        KeyPlace place = cabinet.place();
        boolean isNew = place.kind().equals("pkcs12") && !Files.exists(Path.of(place.location()))
                && cabinet.trust().anchors().authorities().isEmpty();
        if (!isNew) {
            throw new InputException(Messages.beside(KeysWork.class).text("practice.late"));
        }
        Path own = folder.resolve("practice");
        try (PracticeAuthority authority = practice.authorities().open(own.resolve("authority"), pin)) {
            new PracticeOffices(authority, practice.cabinets()).equip(own, folder, unit, pin);
        }
        return own;
    }

    /** Makes keys and writes the requests for their certificates, one file each. Wipes the PIN. */
    List<Path> request(RequestWish wish) throws SealException, InputException, IOException {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(wish.folder());
            for (CertificateRequest request : cabinet.request(wish.pin(), wish.holder(),
                    cabinet.needed(wish.suite()))) {
                files.add(Files.writeString(wish.folder().resolve(request.key() + ".csr"),
                        Der.pem("CERTIFICATE REQUEST", request.encoded())));
            }
        } finally {
            Arrays.fill(wish.pin(), '\0');
        }
        return files;
    }

    /** Takes in certificates; tells how many keys got one. Wipes the PIN. */
    int install(char[] pin, Path file) throws SealException, InputException, IOException {
        try {
            return cabinet.install(pin, seals.certificates(read(file)));
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** Believes the authorities or the revocation list of a file; tells how many are new. */
    int trust(Path file) throws SealException, InputException, IOException {
        return cabinet.trust().add(read(file));
    }

    /** Asks the hub who it is, and keeps its certificates; tells whose they are. Wipes the PIN. */
    Holder connect(char[] pin) throws SealException, InputException, HubException, InterruptedException {
        URI address = cabinet.trust().address()
                .orElseThrow(() -> new InputException(Messages.beside(KeysWork.class).text("hub.first")));
        try (KeyRing ring = cabinet.open(pin)) {
            Suite suite = ring.signing(Suite.SM).isPresent() ? Suite.SM : Suite.INTERNATIONAL;
            return seals.holder(filings.line(filing, address, cabinet.trust(), ring).recipient(suite));
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private static byte[] read(Path file) throws IOException, InputException {
        if (Files.size(file) > LONGEST) {
            throw new InputException(Messages.beside(KeysWork.class).text("long", String.valueOf(file)));
        }
        return Files.readAllBytes(file);
    }
}
