package org.laurea.office.filing;

import java.time.Instant;

import org.laurea.core.text.Localized;

/**
 * The last try to send a package, which failed.
 *
 * @param when it failed
 * @param why it failed, and what helps
 */
public record LastTry(Instant when, Localized why) {}
