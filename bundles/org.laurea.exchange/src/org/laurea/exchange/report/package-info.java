/** Reports of a check: text, JSON, HTML. */
@NonNullByDefault
@Version("1.0.0")
package org.laurea.exchange.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.versioning.Version;
