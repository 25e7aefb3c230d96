/** Backups: one file each, verified by restoring it. */
@NonNullByDefault
package org.laurea.store.internal.backup;

import org.eclipse.jdt.annotation.NonNullByDefault;
