package org.laurea.core.hub;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.seal.KeyPlace;
import org.laurea.core.seal.TimeStamper;

/**
 * What a hub needs to know.
 *
 * @param data its folder: the store, the chunks that wait for their batch; processes that share a database share it too
 * @param host the address to listen at, such as {@code 127.0.0.1}
 * @param port the port to listen at, 0 for any that is free
 * @param database the PostgreSQL server of its store; {@code null} for a store in the folder
 * @param keys where its keys lie: those that sign, open and show who it is
 * @param pin of its keys; the caller wipes it when the hub has started
 * @param trust the folder with the certificates of the authorities that it believes, and their revocation lists
 * @param registers the folder of the registers to check against; {@code null} if it has none
 * @param parent the address of the hub above; {@code null} if there is none
 * @param codes delivers the codes of leaders; {@code null} for the deliveries that are installed
 * @param stamper stamps the time of receipts; {@code null} for the authority that is installed, if there is one
 */
public record HubSettings(Path data, String host, int port, @Nullable HubDatabase database, KeyPlace keys, char[] pin,
        Path trust, @Nullable Path registers, @Nullable URI parent, @Nullable CodeDelivery codes,
        @Nullable TimeStamper stamper) {}
