package org.laurea.tests.hub;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.hub.HubException;
import org.laurea.core.hub.HubRunner;
import org.laurea.core.hub.HubSettings;
import org.laurea.core.hub.LeaderCode;
import org.laurea.core.hub.RunningHub;
import org.laurea.core.seal.PracticeAuthority;
import org.laurea.core.seal.SealException;
import org.laurea.core.seal.TrustAnchors;

/** An authority, a hub and the people of two units; each test has a hub of its own. */
final class Town implements AutoCloseable {

    static final String UNIT = "10001";
    static final String OTHER = "10002";

    final Path folder;
    final PracticeAuthority authority;
    final Person hubKeys;
    final Person operator;
    final Person leader;
    final Person stranger;
    final Person official;
    final Person head;
    final List<LeaderCode> codes = new CopyOnWriteArrayList<>();
    Path data;
    RunningHub hub;

    Town(Path folder) throws Exception {
        this.folder = folder;
        Townsfolk.moveInto(folder);
        authority = Townsfolk.authority(folder);
        hubKeys = Townsfolk.HUB.at(folder);
        operator = Townsfolk.OPERATOR.at(folder);
        leader = Townsfolk.LEADER.at(folder);
        stranger = Townsfolk.STRANGER.at(folder);
        official = Townsfolk.OFFICIAL.at(folder);
        head = Townsfolk.HEAD.at(folder);
        believe(authority.anchors());
    }

    /** Writes down whom the hub believes. */
    void believe(TrustAnchors anchors) throws Exception {
        Path trust = Files.createDirectories(folder.resolve("trust"));
        int number = 0;
        for (X509Certificate certificate : anchors.authorities()) {
            Files.write(trust.resolve("authority-" + number++ + ".cer"), certificate.getEncoded());
        }
        for (X509CRL list : anchors.revocations()) {
            Files.write(trust.resolve("list-" + number++ + ".crl"), list.getEncoded());
        }
    }

    /** Opens a new hub. */
    void open() throws HubException, SealException, IOException {
        data = Files.createTempDirectory(folder, "hub");
        codes.clear();
        start();
    }

    /** Opens the hub that was there before. */
    void start() throws HubException, SealException {
        hub = start(data, hubKeys, null);
    }

    /** Opens a hub with the keys of somebody. */
    RunningHub start(Path place, Person keys, @Nullable URI parent) throws HubException, SealException {
        return Installed.one(HubRunner.class).start(new HubSettings(place, "127.0.0.1", 0, null, keys.place(),
                Person.PIN.toCharArray(), folder.resolve("trust"), null, parent, codes::add, authority.timeStamper()));
    }

    Caller caller(Person person) throws Exception {
        return new Caller(hub.address(), Tls.of(person, authority.anchors()));
    }

    @Override
    public void close() {
        authority.close();
    }
}
