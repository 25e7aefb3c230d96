package org.laurea.core.hub;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A database server for the store of a hub.
 *
 * @param url its JDBC address, such as {@code jdbc:postgresql://host/database}
 * @param user the user there
 * @param password of the user; {@code null} if the environment says it; the caller wipes it when the hub has started
 */
public record HubDatabase(String url, String user, char @Nullable [] password) {}
