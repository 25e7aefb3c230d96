package org.laurea.sync.client;

/**
 * What came of sending a package. It is to be verified before it is believed.
 *
 * @param answer the signed receipt or refusal, byte for byte as the hub sent it
 * @param isFiled whether the hub says that the package is filed
 */
public record Delivery(byte[] answer, boolean isFiled) {}
