/** How an import is done: reading, finding columns, looking rows up, writing. */
@NonNullByDefault
package org.laurea.office.internal.intake;

import org.eclipse.jdt.annotation.NonNullByDefault;
