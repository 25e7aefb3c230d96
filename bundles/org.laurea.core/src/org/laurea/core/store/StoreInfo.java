package org.laurea.core.store;

/**
 * What kind of store it is.
 *
 * @param place the folder, or the address of the database without user and password
 * @param isShared whether other desktops work on the same store
 * @param isReadOnly whether it can be read only
 * @param isEncrypted whether it is encrypted at rest
 */
public record StoreInfo(String place, boolean isShared, boolean isReadOnly, boolean isEncrypted) {}
