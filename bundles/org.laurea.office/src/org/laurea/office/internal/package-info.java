/** What an office does with its batches, without a screen. */
@NonNullByDefault
package org.laurea.office.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
