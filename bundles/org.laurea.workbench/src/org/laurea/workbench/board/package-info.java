/** The board at the wall: all batches and the newest change, kept up to date for every part. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.workbench.board;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
