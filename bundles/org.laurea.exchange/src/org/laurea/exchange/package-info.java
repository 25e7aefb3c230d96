/**
 * Table files in and out: recognising, streaming, header recognition, writing, templates and the annotated return.
 */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
