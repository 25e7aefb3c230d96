package org.laurea.core.store;

import java.util.UUID;

/**
 * The reason for which a warning is let stand. It holds as long as the field keeps this text.
 *
 * @param batch the batch it is kept with
 * @param record the record
 * @param rule the code of the rule
 * @param field the code of the field, empty for the record as a whole
 * @param value the text of the field that it was given for
 * @param reason why it may stand, in the words of who decided
 */
public record Acceptance(UUID batch, UUID record, String rule, String field, String value, String reason) {}
