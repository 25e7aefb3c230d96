/**
 * Edits as people make them in a grid: paste, fill down, find and replace, fixes. Nothing here changes a document by itself; what
 * comes out are the edits to give to it.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.office.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
