package org.laurea.sync.client;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

import javax.net.ssl.SSLContext;

import org.laurea.sync.FormatException;
import org.laurea.sync.PackageId;
import org.laurea.sync.client.HubException.Failure;
import org.laurea.sync.pack.SealedPackage;
import org.laurea.sync.wire.AuthorisationRequest;
import org.laurea.sync.wire.BodyLimits;
import org.laurea.sync.wire.HubIdentity;
import org.laurea.sync.wire.MediaTypes;
import org.laurea.sync.wire.Paths;
import org.laurea.sync.wire.SignedHead;

/**
 * Speaks to a hub. Every call may be made again at any time; those that fail for a reason that may pass are made again here, with
 * pauses. Nothing that a hub says is believed here: receipts, heads and pages come as they were sent. Any number of threads.
 */
public final class HubClient {

    private final Connection connection;
    private final ClientSettings settings;
    private final RandomGenerator random;
    private final Pause pause;
    private final Clock clock;

    /**
     * A client.
     *
     * @param address where the hub is: {@code https://host:port}
     * @param tls the key that shows who calls, and the authorities that the hub is believed by
     * @param random for the pauses
     * @param pause how to wait
     * @param clock what dates in answers are compared with
     * @throws IllegalArgumentException if the address is not one of https
     */
    public HubClient(URI address, SSLContext tls, ClientSettings settings, RandomGenerator random, Pause pause,
            Clock clock) {
        if (!"https".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("not an address of https");
        }
        this.connection = new Connection(address, tls, settings);
        this.settings = settings;
        this.random = random;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Sends a package: asks which pieces are missing, sends those, files it. After any cut it asks again, so that no more than the
     * piece that was on its way is sent twice. Sending a package that is filed already gives the same receipt.
     *
     * @return the receipt or the refusal
     * @throws IOException the package cannot be read
     * @throws HubException the hub refuses the call, or does not answer for too long
     */
    public Delivery send(SealedPackage pack, TransferMonitor monitor)
            throws IOException, HubException, InterruptedException {
        return new Sending(connection, persistence(monitor), pack, monitor).send();
    }

    /** The receipt of a package; empty if the hub has not filed it. */
    public Optional<byte[]> receipt(PackageId id) throws HubException, InterruptedException {
        Reply reply = persistence(TransferMonitor.NONE)
                .insist(() -> connection.get(Paths.receipt(id), BodyLimits.SIGNED));
        if (reply.status() == 404) {
            return Optional.empty();
        }
        return Optional.of(done(reply, MediaTypes.SIGNED).body());
    }

    /**
     * Asks the hub to give the leader the code for a package.
     *
     * @param leader his account
     */
    public void requestAuthorisation(PackageId id, String leader) throws HubException, InterruptedException {
        byte[] body = new AuthorisationRequest(leader).bytes();
        Reply reply = persistence(TransferMonitor.NONE).insist(() -> connection.send("POST", Paths.authorisation(id),
                MediaTypes.JSON, body, BodyLimits.SMALL));
        if (!reply.isDone()) {
            throw Refused.by(reply, connection.name());
        }
    }

    /**
     * Asks the hub above to sign a receipt of this hub too.
     *
     * @param receipt the signed receipt of a package that both have filed
     * @return the receipt with the signature of the hub above; to be verified
     */
    public byte[] countersign(PackageId id, byte[] receipt) throws HubException, InterruptedException {
        Reply reply = persistence(TransferMonitor.NONE).insist(() -> connection.send("POST",
                Paths.countersignature(id), MediaTypes.SIGNED, receipt, BodyLimits.SIGNED));
        return done(reply, MediaTypes.SIGNED).body();
    }

    /**
     * What the hub handed down to the unit after a number, as a signed page for {@link FeedVerifier}.
     *
     * @param after 0 for all
     */
    public byte[] feed(long after) throws HubException, InterruptedException {
        Reply reply = persistence(TransferMonitor.NONE).insist(
                () -> connection.get(Paths.FEED + '?' + Paths.AFTER + '=' + after, BodyLimits.SIGNED));
        return done(reply, MediaTypes.SIGNED).body();
    }

    /**
     * The signed head of the hub's ledger, for {@link LedgerWatch}.
     *
     * @param since the size of the head that is known, 0 for none
     */
    public SignedHead head(long since) throws HubException, InterruptedException {
        Reply reply = persistence(TransferMonitor.NONE).insist(
                () -> connection.get(Paths.HEAD + '?' + Paths.SINCE + '=' + since, BodyLimits.SIGNED));
        try {
            return SignedHead.read(done(reply, MediaTypes.JSON).body());
        } catch (FormatException e) {
            throw new HubException(Failure.ANSWER, connection.name(), e);
        }
    }

    /** Who the hub says it is; its certificates are to be verified. */
    public HubIdentity identity() throws HubException, InterruptedException {
        Reply reply = persistence(TransferMonitor.NONE).insist(() -> connection.get(Paths.HUB, BodyLimits.SMALL));
        try {
            return HubIdentity.read(done(reply, MediaTypes.JSON).body());
        } catch (FormatException e) {
            throw new HubException(Failure.ANSWER, connection.name(), e);
        }
    }

    private Reply done(Reply reply, String mediaType) throws HubException {
        if (!reply.isDone() || !reply.is(mediaType)) {
            throw Refused.by(reply, connection.name());
        }
        return reply;
    }

    private Persistence persistence(TransferMonitor monitor) {
        return new Persistence(connection.name(), settings, random, pause, clock, monitor);
    }
}
