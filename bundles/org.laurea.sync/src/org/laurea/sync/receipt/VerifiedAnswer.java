package org.laurea.sync.receipt;

import org.laurea.core.seal.SignedContent;

/**
 * An answer that is believed.
 *
 * @param answer what it says
 * @param signed its signatures: the first is the hub's; those of hubs above countersign it
 */
public record VerifiedAnswer(HubAnswer answer, SignedContent signed) {}
