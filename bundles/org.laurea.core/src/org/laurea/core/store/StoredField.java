package org.laurea.core.store;

/**
 * What the store keeps of a field, so that its values stay readable without the module that described it.
 *
 * @param code the official code, such as {@code XWZSBH}
 * @param zh the official Chinese name
 * @param identifier the English identifier, such as {@code certificateNumber}
 */
public record StoredField(String code, String zh, String identifier) {}
