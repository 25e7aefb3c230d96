/**
 * Stored batches as files: tables, the clerk's own workbook returned with findings, the official platform's files, photos.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
