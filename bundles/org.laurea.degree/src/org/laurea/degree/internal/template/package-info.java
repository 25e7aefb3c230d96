/** What the reporting template says of each field. */
@NonNullByDefault
package org.laurea.degree.internal.template;

import org.eclipse.jdt.annotation.NonNullByDefault;
